package org.section307.kit.logging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.section307.kit.KitTest;

@KitTest
class CleanLogTest {
    private static final Path LOG = Path.of("target", "kit-test-app.log");
    private static final String PLANTED = "PLANTED-PARTY-NAME";

    private static String logOf(String how) throws IOException {
        int before = Files.readString(LOG).length();
        given().header("X-Request-Id", UUID.randomUUID().toString()).get("/v1/things/broken/" + how);
        return Files.readString(LOG).substring(before);
    }

    @Test
    void a_drivers_error_is_logged_with_its_state_and_trace_but_not_with_the_value() throws IOException {
        assertThat(logOf("sql"))
                .contains("PSQLException (SQLState 22P02)")
                .contains("ThingsResource.broken")
                .doesNotContain(PLANTED);
    }

    @Test
    void a_message_that_repeats_its_causes_is_not_logged() throws IOException {
        assertThat(logOf("wrapped"))
                .contains("java.lang.IllegalStateException")
                .contains("java.lang.IllegalArgumentException")
                .doesNotContain("no such thing")
                .doesNotContain(PLANTED);
    }

    @Test
    void an_exception_that_somebody_else_logs_loses_its_message_too() {
        var entry = new LogRecord(Level.SEVERE, "it failed");
        entry.setThrown(new IllegalArgumentException("no such thing: " + PLANTED));

        new CleanLog().isLoggable(entry);

        assertThat(entry.getThrown()).hasToString("java.lang.IllegalArgumentException");
    }

    @Test
    void a_value_cannot_begin_a_line_of_its_own_or_steer_a_terminal() throws IOException {
        String log = logOf("lines");
        assertThat(log.lines().filter(line -> line.contains("PLANTED"))).hasSize(1);
        assertThat(log)
                .contains("PLANTED\\u000d\\u000a{\"level\":\"FORGED\"}\\u001b[31m")
                .doesNotContain("\u001b");
    }

    @Test
    void the_state_of_an_sql_error_is_shown_and_its_message_is_not() {
        assertThat(Redacted.line(new SQLException("value " + PLANTED, "23505")))
                .isEqualTo("java.sql.SQLException (SQLState 23505)");
    }

    @Test
    void a_refused_connection_keeps_its_message() {
        assertThat(Redacted.line(new java.net.ConnectException("Connection refused")))
                .contains("Connection refused");
    }
}
