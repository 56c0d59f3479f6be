package org.section307.local.state;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * A part that was started: what its process file says.
 *
 * @param version the build it runs
 * @param ports where it listens
 */
public record Running(Part part, ProcessIdentity identity, String version, Map<PortSetting, Integer> ports) {
    public Running {
        ports = Map.copyOf(ports);
    }

    /** Reads a part's process file; empty if there is none or the process it names no longer runs. */
    public static Optional<Running> find(StateFolder state, Part part) throws IOException {
        return read(state, part).filter(running -> running.identity().alive());
    }

    /** Reads a part's process file, whether or not the process still runs. */
    public static Optional<Running> read(StateFolder state, Part part) throws IOException {
        Path file = file(state, part);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var values = new Properties();
        try (var in = Files.newInputStream(file)) {
            values.load(in);
        }
        var ports = new EnumMap<PortSetting, Integer>(PortSetting.class);
        try {
            for (PortSetting setting : settings(part)) {
                ports.put(setting, Integer.valueOf(values.getProperty(setting.name(), "")));
            }
            var identity =
                    new ProcessIdentity(Long.parseLong(values.getProperty("pid", "")), values.getProperty("start", ""));
            return Optional.of(new Running(part, identity, values.getProperty("version", ""), ports));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    /** Writes the process file. */
    public void save(StateFolder state) throws IOException {
        var values = new Properties();
        values.setProperty("pid", Long.toString(identity.pid()));
        values.setProperty("start", identity.start());
        values.setProperty("version", version);
        ports.forEach((setting, port) -> values.setProperty(setting.name(), port.toString()));
        var text = new StringWriter();
        values.store(text, null);
        StateFolder.write(file(state, part), text.toString());
    }

    /** Removes a part's process file. */
    public static void forget(StateFolder state, Part part) throws IOException {
        Files.deleteIfExists(file(state, part));
    }

    /** The ports a part listens at, of all. */
    public static Map<PortSetting, Integer> portsOf(Part part, Ports all) {
        var ports = new EnumMap<PortSetting, Integer>(PortSetting.class);
        for (PortSetting setting : settings(part)) {
            ports.put(setting, all.port(setting));
        }
        return ports;
    }

    private static PortSetting[] settings(Part part) {
        return Arrays.stream(PortSetting.values())
                .filter(setting -> setting.part() == part)
                .toArray(PortSetting[]::new);
    }

    private static Path file(StateFolder state, Part part) {
        return state.run().resolve(part.label() + ".pid");
    }
}
