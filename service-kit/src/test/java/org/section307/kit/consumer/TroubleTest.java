package org.section307.kit.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "55P03", "57P01", "57014", "25P03"})
    void trouble_with_connections_locks_and_resources_passes(String state) {
        assertThat(Trouble.passes(new SQLException("", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22P02", "23505", "42P01", "42501", "XX000", "4"})
    void trouble_with_what_was_asked_does_not_pass(String state) {
        assertThat(Trouble.passes(new SQLException("", state))).isFalse();
    }

    @Test
    void it_is_seen_however_deep_it_lies() {
        var batch = new BatchUpdateException("", "23505", new int[0]);
        batch.setNextException(new SQLException("", "40001"));
        var outer = new IllegalStateException("outer");
        outer.addSuppressed(new RuntimeException(batch));
        assertThat(Trouble.passes(outer)).isTrue();
    }

    @Test
    void a_circle_of_causes_has_an_end() {
        var first = new RuntimeException("first");
        var second = new RuntimeException("second", first);
        first.initCause(second);
        assertThat(Trouble.passes(first)).isFalse();
    }

    @Test
    void kafka_says_itself_what_can_be_tried_again() {
        assertThat(Trouble.passes(new TimeoutException())).isTrue();
        assertThat(Trouble.passes(new SerializationException())).isFalse();
    }

    @Test
    void a_refused_connection_passes_and_a_bug_does_not() {
        assertThat(Trouble.passes(new RuntimeException(new ConnectException()))).isTrue();
        assertThat(Trouble.passes(new NullPointerException())).isFalse();
        assertThat(Trouble.passes(new StackOverflowError())).isFalse();
    }
}
