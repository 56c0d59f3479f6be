package org.section307.detention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The examples in the service's description of its API. */
public final class Examples {
    private Examples() {}

    /** The first example of an operation's body (`requestBody`) or answer (`responses/200`), in that media type. */
    public static String of(String path, String method, String part, String mediaType) {
        return all(path, method, part, mediaType).values().iterator().next();
    }

    /** All of them by name. */
    public static Map<String, String> all(String path, String method, String part, String mediaType) {
        var content = Golden.json(
                        given().accept("application/json").get("/openapi").asByteArray())
                .path("paths")
                .path(path)
                .path(method)
                .at("/" + part + "/content")
                .path(mediaType)
                .path("examples");
        assertThat(content).as(method + " " + path + " " + part).isNotEmpty();
        var values = new LinkedHashMap<String, String>();
        content.properties().forEach(example -> {
            var value = example.getValue().get("value");
            values.put(example.getKey(), value.isTextual() ? value.asText() : value.toString());
        });
        return values;
    }

    public static JsonNode json(String path, String method, String part, String name) {
        var text = java.util.Objects.requireNonNull(
                all(path, method, part, "application/json").get(name));
        return Golden.json(text.getBytes(StandardCharsets.UTF_8));
    }

    public static JsonNode json(String path, String method, String part) {
        return Golden.json(of(path, method, part, "application/json").getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the example as the type, with nothing unknown; written again it is the same, so that nothing is missing. */
    public static <T> T read(ObjectMapper mapper, JsonNode example, Class<T> type) {
        try {
            T read = mapper.readerFor(type)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(example);
            assertThat(Golden.json(mapper.writeValueAsBytes(read))).isEqualTo(example);
            return read;
        } catch (JsonProcessingException e) {
            throw new AssertionError("the example is not of its type", e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The paths of all members, whatever their values; an array's items are taken together. */
    public static Set<String> members(JsonNode node) {
        var members = new TreeSet<String>();
        collect(node, "", members);
        return members;
    }

    private static void collect(JsonNode node, String at, Set<String> members) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, at + "/*", members));
        }
        node.properties().forEach(member -> {
            members.add(at + "/" + member.getKey());
            collect(member.getValue(), at + "/" + member.getKey(), members);
        });
    }

    /** The answer's body. */
    public static JsonNode body(io.restassured.response.Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Golden.json(answer.asByteArray());
    }
}
