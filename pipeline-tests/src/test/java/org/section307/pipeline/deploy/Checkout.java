package org.section307.pipeline.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** The files of this checkout, read as what they are. */
final class Checkout {
    static final List<String> SERVICES = List.of("shipment-service", "wro-service", "detention-service");
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern SETTING = Pattern.compile("\\$\\{(S307_[A-Z0-9_]+)");

    private Checkout() {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String text(String path) throws IOException {
        return Files.readString(file(path));
    }

    /** Every document of a YAML file, anchors and merges resolved. */
    static List<JsonNode> yaml(String path) throws IOException {
        var documents = new ArrayList<JsonNode>();
        for (Object document : new Yaml().loadAll(text(path))) {
            documents.add(JSON.valueToTree(document));
        }
        return documents;
    }

    /** The settings that a service asks its environment for, the kit's among them. */
    static Set<String> settingsAskedFor(String service) throws IOException {
        String all = text(service + "/src/main/resources/application.properties")
                + text("service-kit/src/main/resources/META-INF/microprofile-config.properties");
        var names = new TreeSet<String>();
        var matcher = SETTING.matcher(all);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The port that a service listens on unless it is told another. */
    static int port(String service) throws IOException {
        var properties = new Properties();
        try (InputStream in = Files.newInputStream(file(service + "/src/main/resources/application.properties"))) {
            properties.load(in);
        }
        String port = properties.getProperty("quarkus.http.port");
        return Integer.parseInt(port.replaceAll(".*:(\\d+)}", "$1"));
    }

    /**
     * The document once for each object in it, every time with a field that nothing knows in that object.
     *
     * @param open names of objects whose fields are anybody's
     */
    static List<JsonNode> misspelt(JsonNode document, Set<String> open) {
        var paths = new ArrayList<String>();
        collect(document, "", open, paths);
        return paths.stream()
                .map(path -> {
                    JsonNode copy = document.deepCopy();
                    ((ObjectNode) copy.at(path)).put("misspelt", "here " + path);
                    return copy;
                })
                .toList();
    }

    private static void collect(JsonNode node, String path, Set<String> open, List<String> paths) {
        if (node.isObject()) {
            paths.add(path);
            node.properties().forEach(field -> {
                if (!open.contains(field.getKey())) {
                    collect(
                            field.getValue(),
                            path + "/" + field.getKey().replace("~", "~0").replace("/", "~1"),
                            open,
                            paths);
                }
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path + "/" + i, open, paths);
        }
    }
}
