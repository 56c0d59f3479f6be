package org.section307.shipment.filing.http;

/** Examples that the OpenAPI document shows. The manifest is one that passes the door: a test files it. */
final class FilingExamples {
    static final String ID = "01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e";
    static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final String ETAG = "\"" + SHA256 + "\"";

    static final String MANIFEST = """
            {"billOfLading": {"scac": "MAEU", "number": "A123456789"},
             "entryNumber": "002-6110316-2",
             "importer": {"number": "12-3456789AB", "name": "Example Imports LLC"},
             "transportMode": "VESSEL",
             "vessel": {"name": "Example Carrier", "imo": "9074729", "flag": "TW"},
             "portOfEntry": "2704",
             "importDate": "2021-06-01",
             "containers": ["CSQU3054383"],
             "lines": [
               {"number": 1, "description": "Men's knitted T-shirts of cotton", "hts": "6109.10.0012", "originCountry": "IN",
                "value": {"amount": "12500.00", "currency": "USD"}, "quantity": {"amount": "100", "unit": "KG"},
                "parties": [{"role": "MANUFACTURER", "name": "Noyyal River Knits Private Limited",
                  "address": {"city": "Tiruppur", "subdivision": "IN-TN", "postalCode": "641601", "country": "IN"}}],
                "inputs": [{"description": "raw cotton", "hts": "5201", "originCountry": "IN"}]}]}
            """;

    static final String RECEIPT = """
            {"id": "01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e", "version": 1, "status": "RECEIVED",
             "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "links": {"self": "/v1/shipments/01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e",
                       "manifest": "/v1/shipments/01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e/manifest"}}
            """;

    static final String AMENDED = """
            {"id": "01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e", "version": 2, "status": "RECEIVED",
             "sha256": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
             "links": {"self": "/v1/shipments/01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e",
                       "manifest": "/v1/shipments/01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e/manifest"}}
            """;

    private FilingExamples() {}
}
