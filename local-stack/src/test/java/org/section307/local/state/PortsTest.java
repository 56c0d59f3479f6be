package org.section307.local.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.section307.local.Refused;

class PortsTest {
    @Test
    void without_settings_the_ports_are_the_documented_ones() throws Refused {
        assertThat(Ports.from(Map.of()).bySetting())
                .isEqualTo(Map.of(
                        PortSetting.S307_PORT_SHIPMENT, 8081,
                        PortSetting.S307_PORT_WRO, 8082,
                        PortSetting.S307_PORT_DETENTION, 8083,
                        PortSetting.S307_PORT_OIDC, 8084,
                        PortSetting.S307_PORT_POSTGRES, 15432,
                        PortSetting.S307_PORT_KAFKA, 19092,
                        PortSetting.S307_PORT_KAFKA_CONTROLLER, 19093));
    }

    @Test
    void the_offset_moves_every_port_also_one_that_was_set() throws Refused {
        Ports ports = Ports.from(Map.of("S307_PORT_OFFSET", "100", "S307_PORT_WRO", "9000"));

        assertThat(ports.port(Part.SHIPMENT)).isEqualTo(8181);
        assertThat(ports.port(Part.WRO)).isEqualTo(9100);
        assertThat(ports.port(PortSetting.S307_PORT_KAFKA_CONTROLLER)).isEqualTo(19193);
    }

    @Test
    void two_parts_on_one_port_are_refused_by_their_settings() {
        assertThatThrownBy(() -> Ports.from(Map.of("S307_PORT_WRO", "8081")))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.exitCode()).isEqualTo(2))
                .hasMessageContainingAll("S307_PORT_SHIPMENT", "S307_PORT_WRO", "8081");
    }

    @Test
    void what_is_no_port_is_refused_by_its_setting() {
        assertThatThrownBy(() -> Ports.from(Map.of("S307_PORT_OIDC", "http")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("S307_PORT_OIDC");
        assertThatThrownBy(() -> Ports.from(Map.of("S307_PORT_OFFSET", "60000")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("S307_PORT_OFFSET");
    }
}
