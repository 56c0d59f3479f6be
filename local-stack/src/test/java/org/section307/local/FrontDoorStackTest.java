package org.section307.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section307.local.stack.Checkout;
import org.section307.local.stack.FreePorts;
import org.section307.local.stack.Stack;
import org.section307.local.state.Part;
import org.section307.local.state.PortSetting;
import org.section307.local.state.ProcessIdentity;
import org.section307.local.state.Running;
import org.section307.local.state.Secrets;
import org.section307.local.state.StateFolder;

/** A life of the stack through the front door: real PostgreSQL, Kafka and OIDC, and services that stand in. */
class FrontDoorStackTest {
    @TempDir
    Path folder;

    private StateFolder state = new StateFolder(Path.of("unset"));

    @AfterEach
    void endAll() throws IOException, InterruptedException {
        Stack.stop(state, running());
    }

    @Test
    void data_and_key_survive_kill_9_of_all_and_ctrl_c_leaves_nothing() throws Exception {
        // the database's own account must be able to reach its data
        Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwx--x--x"));
        Checkout checkout = Checkout.built(folder.resolve("a clone"));
        state = new StateFolder(checkout.state());
        Map<String, String> ports = freePorts();
        assertThat(checkout.run(ports, "", "up")).satisfies(up -> {
            assertThat(up.err()).isEmpty();
            assertThat(up.exitCode()).isZero();
            assertThat(up.out()).contains("detention-service is ready").doesNotContain("\u001b");
        });
        remember(ports, "kept");
        byte[] key = Files.readAllBytes(state.signingKey());
        List<Running> first = running();
        assertThat(checkout.run(ports, "", "status").exitCode()).isZero();

        for (Part part : Part.values()) {
            Stack.kill(state, part);
        }
        var status = checkout.run(ports, "", "status");
        assertThat(status.exitCode()).isEqualTo(1);
        assertThat(status.out()).contains("died").doesNotContain("ready");

        assertThat(checkout.run(ports, "", "up").exitCode()).isZero();
        assertThat(remembered(ports)).isEqualTo("kept");
        assertThat(Files.readAllBytes(state.signingKey())).isEqualTo(key);
        assertThat(running()).hasSize(6).doesNotContainAnyElementsOf(first);
        assertThat(checkout.run(ports, "", "down").exitCode()).isZero();

        interrupt(checkout, ports);
        assertThat(running()).isEmpty();
    }

    @Test
    void a_stale_process_file_never_ends_a_strangers_process() throws Exception {
        Checkout checkout = Checkout.withScript(folder.resolve("b"));
        state = new StateFolder(checkout.state());
        state.open();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            ProcessIdentity now = ProcessIdentity.of(stranger.pid()).orElseThrow();
            new Running(
                            Part.OIDC,
                            new ProcessIdentity(now.pid(), now.start() + "1"),
                            "v",
                            Map.of(PortSetting.S307_PORT_OIDC, 1))
                    .save(state);

            assertThat(checkout.run(Map.of(), "", "down").out()).isEqualTo("Nothing runs.\n");

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    // Ctrl-C when the first parts have been started
    private void interrupt(Checkout checkout, Map<String, String> ports) throws IOException, InterruptedException {
        Process up = checkout.start(ports, "up");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Running.find(state, Part.POSTGRES).isEmpty() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(running()).hasSizeGreaterThan(1);
        new ProcessBuilder("kill", "-INT", Long.toString(up.pid())).start().waitFor();
        assertThat(up.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(up.exitValue()).as("as a shell tells of Ctrl-C").isEqualTo(130);
    }

    private List<Running> running() throws IOException {
        var running = new ArrayList<Running>();
        for (Part part : Part.values()) {
            Running.find(state, part).ifPresent(running::add);
        }
        return running;
    }

    private void remember(Map<String, String> ports, String word) throws IOException, SQLException {
        try (var connection = owner(ports)) {
            connection.createStatement().execute("CREATE TABLE note (word text)");
            connection.createStatement().execute("INSERT INTO note VALUES ('" + word + "')");
        }
    }

    private String remembered(Map<String, String> ports) throws IOException, SQLException {
        try (var connection = owner(ports);
                var rows = connection.createStatement().executeQuery("SELECT word FROM note")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private java.sql.Connection owner(Map<String, String> ports) throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + ports.get("S307_PORT_POSTGRES") + "/wro",
                "wro_owner",
                Secrets.load(state.secrets()).password("wro_owner"));
    }

    private static Map<String, String> freePorts() throws IOException {
        Iterator<Integer> free = FreePorts.take(PortSetting.values().length).iterator();
        var ports = new HashMap<String, String>();
        for (PortSetting setting : PortSetting.values()) {
            ports.put(setting.name(), free.next().toString());
        }
        return ports;
    }
}
