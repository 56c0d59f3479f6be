package org.section307.shipment.status.http;

/** Examples that the OpenAPI document shows. */
final class ShipmentExamples {
    static final String ID = "01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e";

    static final String SHIPMENT = """
            {"id": "01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e", "version": 1, "status": "HELD",
             "importer": "12-3456789AB", "entryNumber": "002-6110316-2",
             "billOfLading": {"scac": "MAEU", "number": "A123456789"},
             "portOfEntry": "2704", "importDate": "2021-06-01", "lineCount": 1,
             "filedAt": "2024-12-04T09:30:00.000Z", "amendedAt": "2024-12-04T09:30:00.000Z",
             "links": {"self": "/v1/shipments/01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e",
                       "manifest": "/v1/shipments/01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e/manifest"}}
            """;

    static final String PAGE =
            "{\"items\": [" + SHIPMENT + "], \"synthetic\": 0, \"nextCursor\": \"WyIwMTkzOGYzYyJd\"}";

    private ShipmentExamples() {}
}
