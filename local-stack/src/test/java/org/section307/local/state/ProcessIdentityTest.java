package org.section307.local.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section307.local.Refused;

class ProcessIdentityTest {
    @TempDir
    Path folder;

    @Test
    void a_process_is_known_by_its_number_and_start() throws IOException {
        Process process = sleeper();
        try {
            ProcessIdentity identity = ProcessIdentity.of(process.pid()).orElseThrow();

            assertThat(identity.alive()).isTrue();
            assertThat(new ProcessIdentity(process.pid(), identity.start() + "0").alive())
                    .isFalse();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void a_process_that_was_killed_is_not_alive() throws IOException, InterruptedException {
        Process process = sleeper();
        ProcessIdentity identity = ProcessIdentity.of(process.pid()).orElseThrow();

        process.destroyForcibly().waitFor();

        assertThat(identity.alive()).isFalse();
    }

    @Test
    void a_process_file_is_read_back_as_it_was_written() throws IOException, Refused {
        var state = new StateFolder(folder.resolve("state"));
        state.open();
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
        var running = new Running(
                Part.KAFKA,
                self,
                "v1",
                Map.of(PortSetting.S307_PORT_KAFKA, 19092, PortSetting.S307_PORT_KAFKA_CONTROLLER, 19093));

        running.save(state);

        assertThat(Running.find(state, Part.KAFKA)).contains(running);
        assertThat(Running.find(state, Part.OIDC)).isEmpty();
    }

    private static Process sleeper() throws IOException {
        return new ProcessBuilder("sleep", "60").start();
    }
}
