package org.section307.bench.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/**
 * One labelled manifest.
 *
 * @param manifest completed: what a filing needs and a case leaves out is filled in, with values that concern no order
 * @param expect what the rules say of it
 * @param why the reason, in an officer's words; empty where the file gives none
 */
record ScreeningCase(String id, String family, ObjectNode manifest, JsonNode expect, String why) {

    /** @param manifest as the file has it; a copy is completed */
    static ScreeningCase of(String id, String family, JsonNode manifest, JsonNode expect, String why) {
        return new ScreeningCase(id, family, completed(manifest.deepCopy()), expect, why);
    }

    byte[] bytes() {
        return manifest.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode completed(ObjectNode manifest) {
        manifest.putObject("billOfLading").put("scac", "MAEU").put("number", "A123456789");
        manifest.put("entryNumber", "002-6110316-2");
        manifest.withObject("/importer").put("number", "12-3456789AB");
        manifest.put("portOfEntry", "2704");
        manifest.putArray("containers").add("CSQU3054383");
        if (!manifest.has("vessel"))
            manifest.putObject("vessel")
                    .put("name", "Neutral Carrier")
                    .put("imo", "9074729")
                    .put("flag", "LR");
        return manifest;
    }
}
