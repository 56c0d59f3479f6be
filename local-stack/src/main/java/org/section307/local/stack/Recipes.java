package org.section307.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.section307.local.state.Part;
import org.section307.local.state.PortSetting;
import org.section307.local.state.Ports;
import org.section307.local.state.Secrets;
import org.section307.local.state.StateFolder;

/** With which words and settings the Java parts are started. */
final class Recipes {
    private static final String KAFKA_HEAP = "256m";
    private static final String OIDC_HEAP = "32m";
    private static final String SERVICE_HEAP = "384m";

    private final StateFolder state;
    private final Ports ports;
    private final Programs programs;
    private final Secrets secrets;
    private final Map<String, String> settings;

    Recipes(StateFolder state, Ports ports, Programs programs, Secrets secrets, Map<String, String> settings) {
        this.state = state;
        this.ports = ports;
        this.programs = programs;
        this.secrets = secrets;
        this.settings = settings;
    }

    List<String> kafka() {
        List<String> words = java("S307_HEAP_KAFKA", KAFKA_HEAP);
        words.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                programs.classPath(),
                "org.section307.local.kafka.KafkaMain",
                state.kafka().toString(),
                port(PortSetting.S307_PORT_KAFKA),
                port(PortSetting.S307_PORT_KAFKA_CONTROLLER),
                state.kafkaReady().toString()));
        return words;
    }

    List<String> oidc() {
        List<String> words = java("S307_HEAP_OIDC", OIDC_HEAP);
        words.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                programs.classPath(),
                "org.section307.local.oidc.OidcMain",
                port(PortSetting.S307_PORT_OIDC),
                state.signingKey().toString(),
                state.secrets().toString(),
                state.logs().toString()));
        return words;
    }

    List<String> service(Part service) {
        List<String> words = java("S307_HEAP_" + shortName(service), SERVICE_HEAP);
        words.addAll(List.of("-jar", programs.jar(service).toString()));
        return words;
    }

    /** The settings of a service, by the names its application.properties ask for; passwords only its own. */
    Map<String, String> environment(Part service) {
        var environment = new HashMap<String, String>();
        for (PortSetting setting : PortSetting.values()) {
            environment.put(setting.name(), port(setting));
        }
        // the ports above are already moved
        environment.put(PortSetting.OFFSET, "0");
        String name = shortName(service);
        String database = name.toLowerCase(Locale.ROOT);
        environment.put(
                "S307_" + name + "_JDBC_URL",
                org.section307.local.postgres.Databases.url(ports.port(Part.POSTGRES), database));
        environment.put("S307_" + name + "_APP_PASSWORD", secrets.password(database + "_app"));
        environment.put("S307_" + name + "_OWNER_PASSWORD", secrets.password(database + "_owner"));
        environment.put("S307_KAFKA", "127.0.0.1:" + ports.port(Part.KAFKA));
        environment.put("S307_OIDC", "http://127.0.0.1:" + ports.port(Part.OIDC));
        environment.put("S307_IMPORTER_TOKEN_KEY", secrets.importerTokenKey());
        return environment;
    }

    private List<String> java(String heapSetting, String heap) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.getOrDefault(heapSetting, heap),
                "-XX:+UseSerialGC",
                // a part without memory ends and is seen to have ended, instead of limping on
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=UTC"));
    }

    private static String shortName(Part service) {
        return service.name();
    }

    private String port(PortSetting setting) {
        return Integer.toString(ports.port(setting));
    }
}
