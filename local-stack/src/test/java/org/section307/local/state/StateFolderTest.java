package org.section307.local.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section307.local.Refused;

class StateFolderTest {
    @TempDir
    Path folder;

    private StateFolder state = new StateFolder(Path.of("unset"));

    @BeforeEach
    void fresh() {
        state = new StateFolder(folder.resolve("state"));
    }

    @Test
    void a_new_folder_notes_its_layout_and_opens_again() throws IOException, Refused {
        state.open();

        assertThat(state.layoutFile()).hasContent("1");
        state.open();
    }

    @Test
    void a_folder_of_a_newer_layout_is_refused_in_a_sentence() throws IOException, Refused {
        state.open();
        Files.writeString(state.layoutFile(), "2\n");

        assertThatThrownBy(state::open)
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.exitCode()).isEqualTo(1))
                .hasMessageContaining("has layout 2 and this version reads layout 1 only")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_folder_with_things_in_it_and_no_layout_is_refused() throws IOException {
        Files.createDirectories(state.path().resolve("kafka"));

        assertThatThrownBy(state::open).isInstanceOf(Refused.class).hasMessageContaining("layout none");
    }

    @Test
    void secrets_are_made_once_and_only_their_owner_reads_them() throws IOException, Refused {
        state.open();
        Secrets made = Secrets.loadOrMake(state.secrets());

        Secrets read = Secrets.loadOrMake(state.secrets());

        assertThat(read.password("wro_app")).isEqualTo(made.password("wro_app")).hasSize(48);
        assertThat(read.importerTokenKey()).isEqualTo(made.importerTokenKey());
        assertThat(java.util.Base64.getDecoder().decode(read.importerTokenKey()))
                .hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.secrets())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_second_command_at_work_is_refused() throws IOException, Refused, InterruptedException {
        state.open();
        // file locks are between processes, so the other command must be one
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        state.path().toString())
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('L');

            assertThatThrownBy(() -> StateLock.take(state)).isInstanceOf(Refused.class);
        } finally {
            other.destroyForcibly().waitFor();
        }
        StateLock.take(state).close();
    }

    /** Takes the lock, says so, and sleeps. */
    static final class LockHolder {
        private LockHolder() {}

        public static void main(String[] arguments) throws Exception {
            try (StateLock held = StateLock.take(new StateFolder(Path.of(arguments[0])))) {
                Objects.requireNonNull(held);
                System.out.print("L");
                System.out.flush();
                Thread.sleep(60_000);
            }
        }
    }
}
