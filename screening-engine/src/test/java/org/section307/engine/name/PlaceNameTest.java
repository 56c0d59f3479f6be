package org.section307.engine.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kashgar                              | kashgar  | NOT_SAID",
                "KASHGAR CITY                         | kashgar  | CITY",
                "Kashgar Prefecture                   | kashgar  | PREFECTURE",
                "Hotan Diqu                           | hotan    | PREFECTURE",
                "Xinjiang Uyghur Autonomous Region    | xinjiang | PROVINCE",
                "Mori Kazakh Autonomous County        | mori     | COUNTY",
                "Turpan Prefecture-level City         | turpan   | CITY",
                "Ürümqi Shehri                        | urumqi   | CITY",
                "Tianshan District                    | tianshan | DISTRICT",
                "Hetian Town                          | hetian   | TOWN",
                "City                                 | city     | NOT_SAID",
                "新疆维吾尔自治区                          | 新疆       | PROVINCE",
                "和田地区                                | 和田       | PREFECTURE",
                "塔什库尔干塔吉克自治县                       | 塔什库尔干    | COUNTY",
                "喀什市                                 | 喀什       | CITY",
                "和县                                  | 和县       | COUNTY"
            })
    void a_place_is_its_bare_name_and_its_kind(String place, String key, PlaceName.Kind kind) {
        assertThat(PlaceName.of(place)).isEqualTo(new PlaceName(key, kind));
    }
}
