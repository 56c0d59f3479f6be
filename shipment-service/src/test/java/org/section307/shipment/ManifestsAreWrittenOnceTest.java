package org.section307.shipment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.section307.shipment.ManifestMother.anyManifest;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ManifestsAreWrittenOnceTest {
    @Inject
    DataSource dataSource;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update manifest set bytes = ''",
                "delete from manifest",
                "truncate manifest",
                "update manifest_default set bytes = ''",
                "delete from manifest_default",
                "alter table manifest owner to shipment_app"
            })
    void the_applications_role_can_not_change_a_manifest(String statement) {
        Api.filed(anyManifest());

        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .extracting(error -> ((SQLException) error).getSQLState())
                .isEqualTo("42501");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = dataSource.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
