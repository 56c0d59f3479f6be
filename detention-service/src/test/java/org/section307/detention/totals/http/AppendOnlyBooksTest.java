package org.section307.detention.totals.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.detention.Api;
import org.section307.detention.Verdicts;
import org.section307.local.test.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class AppendOnlyBooksTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** The application's own connection. */
    @Inject
    DataSource dataSource;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update tally set value = 0",
                "delete from tally",
                "truncate tally",
                "update act set note = ''",
                "delete from act",
                "update custody_event set bytes = ''",
                "delete from detention",
                "delete from custody",
                "update tally_default set value = 0",
                "delete from act_default"
            })
    void the_application_can_neither_change_nor_delete_what_is_recorded(String statement) {
        assertThatThrownBy(() -> {
                    try (var connection = dataSource.getConnection();
                            var sql = connection.createStatement()) {
                        sql.execute(statement);
                    }
                })
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    /** The trigger would refuse it as well, and with the same state: so the right is asked for by itself. */
    @ParameterizedTest
    @CsvSource({
        "tally, UPDATE",
        "tally, DELETE",
        "tally, TRUNCATE",
        "act, UPDATE",
        "act, DELETE",
        "act, TRUNCATE",
        "custody_event, UPDATE",
        "custody_event, TRUNCATE",
        "detention, DELETE",
        "custody, DELETE",
        "ground, DELETE",
        "order_register, DELETE",
        "tally_default, UPDATE",
        "act_default, DELETE"
    })
    void the_application_has_no_right_to(String table, String right) throws SQLException {
        try (var connection = dataSource.getConnection();
                var sql = connection.prepareStatement("select has_table_privilege(current_user, ?, ?)")) {
            sql.setString(1, table);
            sql.setString(2, right);
            try (var answer = sql.executeQuery()) {
                answer.next();
                assertThat(answer.getBoolean(1)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tally, update tally set value = 0",
        "tally, delete from tally",
        "act, update act set note = ''",
        "act, delete from act",
        "custody_event, update custody_event set bytes = ''"
    })
    void even_the_owner_meets_the_trigger(String table, String statement) {
        var shipment = Verdicts.shipment().sendHeld("1.00");
        Api.act(Api.asOfficer(), shipment.detention(1), "release", "ADMISSIBLE_PROOF")
                .then()
                .statusCode(200);
        var config = ConfigProvider.getConfig();

        assertThatThrownBy(() -> {
                    try (var connection = DriverManager.getConnection(
                                    config.getValue("S307_DETENTION_JDBC_URL", String.class),
                                    "detention_owner",
                                    config.getValue("S307_DETENTION_OWNER_PASSWORD", String.class));
                            var sql = connection.createStatement()) {
                        sql.execute(statement);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("rows of " + table);
    }

    @Test
    void the_database_itself_refuses_a_second_open_hold_on_a_line() {
        var shipment = Verdicts.shipment().sendHeld("1.00");

        assertThatThrownBy(() -> {
                    try (var connection = dataSource.getConnection();
                            var sql = connection.prepareStatement("""
                                    insert into detention (shipment_id, line, ordinal, version, state, value, opened_on,
                                        opened_at, held_on, held_at, importer, port, bill_key, counted_under)
                                    select shipment_id, line, ordinal + 1, version, state, value, opened_on, opened_at,
                                        held_on, held_at, importer, port, bill_key, counted_under
                                    from detention where shipment_id = ?""")) {
                        sql.setObject(1, shipment.id());
                        sql.execute();
                    }
                })
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("23505"));
    }

    @Test
    void the_books_refuse_a_detention_counted_twice() {
        var shipment = Verdicts.shipment().sendHeld("1.00");

        assertThatThrownBy(() -> {
                    try (var connection = dataSource.getConnection();
                            var sql = connection.prepareStatement("""
                                    insert into tally (shipment_id, line, ordinal, step, effective_on, known_on, lines,
                                        value, entry_key, bill_key)
                                    select shipment_id, line, ordinal, step + 1, effective_on, known_on, lines, value,
                                        entry_key, bill_key
                                    from tally where shipment_id = ?""")) {
                        sql.setObject(1, shipment.id());
                        sql.execute();
                    }
                })
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("23514"));
    }
}
