package org.section307.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schemas of a problem and of a fault, for services whose own annotations name neither. */
final class ProblemSchema {
    private ProblemSchema() {}

    static void addTo(Components components) {
        components.addSchema(
                "Fault",
                object("One thing that is wrong with a request; the value is never repeated")
                        .addProperty("pointer", text("JSON pointer (RFC 6901) into the body"))
                        .addProperty("parameter", text("Name of the query parameter or header"))
                        .addProperty(
                                "line",
                                OASFactory.createSchema()
                                        .type(List.of(SchemaType.INTEGER))
                                        .description("Number of the line, from 1, in a body of many lines"))
                        .addProperty("location", text("Where to find what stands in the way, a relative URI"))
                        .addProperty("rule", text("Stable code of the rule"))
                        .addProperty("message", text("One sentence"))
                        .required(List.of("rule", "message")));
        components.addSchema(
                "Problem",
                object("What went wrong, as RFC 9457 has it")
                        .addProperty("type", text("Relative URI, stable: the kind of the problem"))
                        .addProperty("title", text("The kind in a sentence"))
                        .addProperty(
                                "status",
                                OASFactory.createSchema()
                                        .type(List.of(SchemaType.INTEGER))
                                        .description("HTTP status"))
                        .addProperty("detail", text("What is particular to this answer; no value of the request"))
                        .addProperty("instance", text("Path of the request"))
                        .addProperty("requestId", text("Id of the request, in the log too"))
                        .addProperty(
                                "errors",
                                OASFactory.createSchema()
                                        .type(List.of(SchemaType.ARRAY))
                                        .description("Every fault at once")
                                        .items(OASFactory.createSchema().ref("#/components/schemas/Fault")))
                        .required(List.of("type", "title", "status", "instance", "requestId")));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.OBJECT)).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).description(description);
    }
}
