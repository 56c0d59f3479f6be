package org.section307.engine.orderbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class PlacesTableTest {
    @Test
    void the_table_is_what_the_data_give() throws IOException {
        assertThat(PlacesTable.text()).isEqualTo(Files.readString(PlacesTable.TABLE, StandardCharsets.UTF_8));
    }
}
