package org.section307.shipment.filing.http;

/** Examples that the OpenAPI document shows. The body is one that is taken: a test sends it. */
final class HistoryExamples {
    private static final String SHIPMENT = """
            "importer": {"number": "12-3456789AB", "name": "Example Imports LLC"}, \
            "transportMode": "VESSEL", "vessel": {"name": "Example Carrier", "imo": "9074729", \
            "flag": "TW"}, "portOfEntry": "2704", "importDate": "2021-06-01", \
            "containers": ["CSQU3054383"], "lines": [{"number": 1, \
            "description": "Men's knitted T-shirts of cotton", "hts": "6109.10.0012", \
            "originCountry": "IN", "value": {"amount": "12500.00", "currency": "USD"}, \
            "quantity": {"amount": "100", "unit": "KG"}, "parties": [{"role": "MANUFACTURER", \
            "name": "Noyyal River Knits Private Limited", "address": {"city": "Tiruppur", \
            "subdivision": "IN-TN", "postalCode": "641601", "country": "IN"}}], \
            "inputs": [{"description": "raw cotton", "hts": "5201", "originCountry": "IN"}]}],\s""";
    static final String BODY = """
            {"billOfLading": {"scac": "MAEU", "number": "A123456791"}, "entryNumber": "002-6110318-8",\s""" + SHIPMENT + """
            "history": {"source": "SYNTHETIC", "detainedOn": "2021-06-02", "knownOn": "2021-06-04"}}
            {"billOfLading": {"scac": "MAEU", "number": "A123456792"}, "entryNumber": "002-6110319-6",\s""" + SHIPMENT + """
            "history": {"source": "AGENCY"}}
            """;

    static final String RECEIPT = """
            {"filed": 1, "onFile": 1,
             "shipments": [
               {"line": 1, "shipmentId": "01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e", "outcome": "FILED"},
               {"line": 2, "shipmentId": "01938f3c-5f10-7c2a-8d3e-1a2b3c4d5e6f", "outcome": "ON_FILE"}]}
            """;

    private HistoryExamples() {}
}
