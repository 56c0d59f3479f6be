package org.section307.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.section307.kit.KitTest;
import org.section307.kit.database.Database;

/** What the database shows a caller is what the caller sees, for every kind of caller and every kind of row. */
@KitTest
class VisibilityTest {
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");
    private static final List<Set<String>> ROLES = List.of(
            Set.of(),
            Set.of("importer"),
            Set.of("officer"),
            Set.of("officer", "importer"),
            Set.of("analyst"),
            Set.of("supervisor", "importer"),
            Set.of("order-manager"),
            Set.of("records"));
    private static final List<Set<String>> IMPORTERS = List.of(Set.of(), Set.of("A"), Set.of("A", "B"));
    private static final List<@Nullable String> FILERS = Arrays.asList(null, "F1", "F2");
    private static final List<Set<String>> PORTS = List.of(Set.of(), Set.of("2704"), Set.of("2704", "1001"));

    @Inject
    Database database;

    record Row(String importer, @Nullable String filer, String port) {}

    @Test
    void the_database_and_the_caller_agree_on_every_combination() {
        List<Caller> callers = callers();
        assertThat(callers).hasSize(8 * 3 * 3 * 3);
        for (Caller caller : callers) {
            for (String alias : List.of("", "s")) {
                assertThat(shown(Visibility.of(caller, alias), alias))
                        .as(
                                "roles %s, importers %s, filer %s, ports %s",
                                caller.roles(), caller.importerNumbers(), caller.filer(), caller.ports())
                        .containsExactlyInAnyOrderElementsOf(rows().stream()
                                .filter(row -> caller.sees(row.importer(), row.filer(), row.port()))
                                .toList());
            }
        }
    }

    @Test
    void an_officer_who_imports_sees_its_own_in_every_port_and_oversees_only_the_ports_of_the_token() {
        Caller both = new Caller("s", Set.of("officer", "importer"), Set.of("A"), null, Set.of("2704"));

        assertThat(both.sees("A", null, "1001")).isTrue();
        assertThat(both.sees("B", null, "2704")).isTrue();
        assertThat(both.sees("B", null, "1001")).isFalse();
        assertThat(both.oversees("1001")).isFalse();
        assertThat(both.oversees("2704")).isTrue();
        assertThat(new Caller("s", Set.of("importer"), Set.of("A"), null, Set.of()).oversees("2704"))
                .isFalse();
    }

    private static List<Caller> callers() {
        return ROLES.stream()
                .flatMap(roles -> IMPORTERS.stream()
                        .flatMap(importers -> FILERS.stream()
                                .flatMap(filer ->
                                        PORTS.stream().map(ports -> new Caller("s", roles, importers, filer, ports)))))
                .toList();
    }

    private static List<Row> rows() {
        return Stream.of("A", "B", "C")
                .flatMap(importer -> FILERS.stream()
                        .flatMap(
                                filer -> Stream.of("2704", "1001", "4601").map(port -> new Row(importer, filer, port))))
                .toList();
    }

    private List<Row> shown(Visibility visibility, String alias) {
        List<Object> values = new ArrayList<>();
        String predicate = PARAMETER
                .matcher(visibility.predicate())
                .replaceAll(name -> marks(visibility.parameters().get(name.group(1)), values));
        return database.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select importer, filer, port from unnest(?::text[], ?::text[], ?::text[]) as "
                            + (alias.isEmpty() ? "rows" : alias) + " (importer, filer, port) where " + predicate)) {
                select.setArray(1, texts(connection, rows().stream().map(Row::importer)));
                select.setArray(2, texts(connection, rows().stream().map(Row::filer)));
                select.setArray(3, texts(connection, rows().stream().map(Row::port)));
                for (int i = 0; i < values.size(); i++) {
                    select.setObject(i + 4, values.get(i));
                }
                List<Row> shown = new ArrayList<>();
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        shown.add(new Row(row.getString(1), row.getString(2), row.getString(3)));
                    }
                }
                return shown;
            }
        });
    }

    private static String marks(@Nullable Object value, List<Object> values) {
        Collection<?> all = value instanceof Collection<?> many ? many : List.of(String.valueOf(value));
        values.addAll(all);
        return String.join(", ", java.util.Collections.nCopies(all.size(), "?"));
    }

    private static java.sql.Array texts(Connection connection, Stream<@Nullable String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
