package org.section307.wro.order.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section307.kit.database.Database;
import org.section307.wro.order.domain.BookRevision;
import org.section307.wro.order.domain.Revisions;
import org.section307.wro.order.domain.SourceRow;

/** Revisions as rows that are only ever added. */
@ApplicationScoped
class PostgresRevisions implements Revisions {
    private static final String ROWS = """
            select order_id, source_file, position, source_row from (
                select distinct on (order_id) order_id, source_file, position, source_row
                from order_version where revision <= ? order by order_id, revision desc) newest
            order by source_file, position, order_id
            """;

    private final Database database;

    PostgresRevisions(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Integer> head() {
        return query("select revision from book_head", statement -> {}, row -> row.getInt(1)).stream()
                .findFirst();
    }

    @Override
    public BookRevision revision(int number) {
        return query(
                        "select revision, engine_version, policy_version, sources_sha256, order_count"
                                + " from book_revision where revision = ?",
                        statement -> statement.setInt(1, number),
                        row -> new BookRevision(
                                row.getInt(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)))
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no revision " + number));
    }

    @Override
    public List<SourceRow> rows(int number) {
        return query(
                ROWS,
                statement -> statement.setInt(1, number),
                row -> new SourceRow(row.getString(1), row.getString(2), row.getInt(3), row.getBytes(4)));
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private interface Mapping<T> {
        T map(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Parameters parameters, Mapping<T> mapping) {
        return database.call(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                parameters.set(statement);
                try (var rows = statement.executeQuery()) {
                    var found = new ArrayList<T>();
                    while (rows.next()) {
                        found.add(mapping.map(rows));
                    }
                    return found;
                }
            }
        });
    }
}
