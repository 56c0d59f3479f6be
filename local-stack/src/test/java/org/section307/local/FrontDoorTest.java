package org.section307.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section307.local.oidc.SigningKey;
import org.section307.local.stack.Checkout;
import org.section307.local.state.Secrets;
import org.section307.local.state.StateFolder;

/** The script itself, run by a shell; the folder's name has spaces in it. */
class FrontDoorTest {
    @TempDir
    Path folder;

    private Checkout checkout = new Checkout(Path.of("unset"));

    @BeforeEach
    void copy() throws IOException {
        checkout = Checkout.withScript(folder.resolve("a folder with spaces"));
    }

    @Test
    void help_is_done_and_names_every_command() throws Exception {
        var outcome = checkout.run(Map.of("S307_JDK_FOLDERS", "", "JAVA_HOME", ""), "", "help");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .contains("up", "demo", "status", "logs", "token", "file", "bench", "test", "down", "reset", "help");
    }

    @Test
    void an_unknown_command_is_wrong_use() throws Exception {
        var outcome = checkout.run(Map.of(), "", "fly");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("fly").hasLineCount(1);
    }

    @Test
    void words_a_command_does_not_take_are_wrong_use() throws Exception {
        assertThat(checkout.run(Map.of(), "", "up", "now").exitCode()).isEqualTo(2);
        assertThat(checkout.run(Map.of(), "", "down", "now").exitCode()).isEqualTo(2);
        assertThat(checkout.run(Map.of(), "", "demo", "--seed").exitCode()).isEqualTo(2);
        assertThat(checkout.run(Map.of(), "", "demo", "--seed", "x").exitCode()).isEqualTo(2);
        assertThat(checkout.run(Map.of(), "", "token").exitCode()).isEqualTo(2);
        assertThat(checkout.run(Map.of(), "", "token", "king").exitCode()).isEqualTo(2);
        assertThat(checkout.run(Map.of(), "", "file", "nowhere.json").exitCode())
                .isEqualTo(2);
        assertThat(checkout.run(Map.of("S307_PORT_WRO", "x"), "", "up").exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_missing_jdk_is_named_in_one_sentence() throws Exception {
        var outcome = checkout.run(
                Map.of("PATH", folder.toString(), "JAVA_HOME", "", "S307_JDK_FOLDERS", folder.toString()), "", "up");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("JDK 21").hasLineCount(1);
        assertThat(checkout.state()).doesNotExist();
    }

    @Test
    void an_older_default_java_does_not_matter_when_a_usual_folder_has_a_newer() throws Exception {
        Path old = folder.resolve("old jdk");
        Files.createDirectories(old.resolve("bin"));
        program(old.resolve("bin/java"), "exit 9");
        program(old.resolve("bin/javac"), "exit 9");
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"17.0.15\"\n");

        var outcome = checkout.run(
                Map.of(
                        "PATH", old.resolve("bin") + ":/usr/bin:/bin",
                        "JAVA_HOME", old.toString(),
                        "S307_JDK_FOLDERS", old + ":" + System.getProperty("java.home")),
                "",
                "down");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).isEqualTo("Nothing runs.\n");
    }

    @Test
    void a_maven_that_is_missing_or_too_old_is_named_in_one_sentence() throws Exception {
        Path old = folder.resolve("old maven");
        Path bin = Files.createDirectories(old.resolve("bin"));
        program(bin.resolve("mvn"), "echo 'Apache Maven 3.6.3 (x)'");

        var outcome = checkout.run(
                Map.of(
                        "PATH", bin.toString(),
                        "MAVEN_HOME", "",
                        "M2_HOME", "",
                        "S307_MAVEN_FOLDERS", old.toString(),
                        // nothing built stands ready
                        "S307_CLASSPATH", ""),
                "",
                "up");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("Maven 3.8").hasLineCount(1);
        assertThat(checkout.state()).doesNotExist();
    }

    private static void program(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void a_taken_port_is_named_with_its_setting_before_anything_starts() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(socket.getLocalPort());

            var outcome = checkout.run(Map.of("S307_PORT_DETENTION", port), "", "up");

            assertThat(outcome.exitCode()).isEqualTo(3);
            assertThat(outcome.err()).contains("Port " + port, "detention-service", "S307_PORT_DETENTION");
            assertThat(checkout.state().resolve("run/postgres.pid")).doesNotExist();
        }
    }

    @Test
    void reset_asks_and_deletes_only_after_a_yes() throws Exception {
        new StateFolder(checkout.state()).open();

        var refused = checkout.run(Map.of(), "no\n", "reset");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).contains("deletes all its data", "Type yes");
        assertThat(checkout.run(Map.of(), "", "reset").exitCode()).isEqualTo(1);
        assertThat(checkout.state()).exists();

        assertThat(checkout.run(Map.of(), "yes\n", "reset").exitCode()).isZero();
        assertThat(checkout.state()).doesNotExist();
    }

    @Test
    void reset_with_yes_does_not_ask() throws Exception {
        new StateFolder(checkout.state()).open();

        var outcome = checkout.run(Map.of(), "", "reset", "--yes");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).doesNotContain("Type yes");
        assertThat(checkout.state()).doesNotExist();
    }

    @Test
    void a_token_is_printed_alone() throws Exception {
        var state = new StateFolder(checkout.state());
        state.open();
        Secrets.loadOrMake(state.secrets());
        SigningKey.loadOrMake(state.signingKey());

        var outcome = checkout.run(Map.of(), "", "token", "officer", "--port", "2704", "--port", "1001");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\n");
    }

    @Test
    void status_and_token_say_so_when_nothing_was_ever_started() throws Exception {
        assertThat(checkout.run(Map.of(), "", "status").exitCode()).isEqualTo(1);
        assertThat(checkout.run(Map.of(), "", "token", "officer").err()).contains("./s307 up");
    }
}
