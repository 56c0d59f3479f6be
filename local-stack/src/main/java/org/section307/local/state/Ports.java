package org.section307.local.state;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.section307.local.Refused;

/** The loopback port of everything that listens, all different. */
public record Ports(Map<PortSetting, Integer> bySetting) {
    private static final int PORT_MAX = 65_535;

    public Ports {
        bySetting = Map.copyOf(bySetting);
    }

    /**
     * The ports that the settings ask for: each one's own or its standard, moved by the offset.
     *
     * @throws Refused when a value is no port, or two are the same
     */
    public static Ports from(Map<String, String> settings) throws Refused {
        int offset = number(PortSetting.OFFSET, settings.get(PortSetting.OFFSET), 0);
        var ports = new EnumMap<PortSetting, Integer>(PortSetting.class);
        var users = new HashMap<Integer, PortSetting>();
        for (PortSetting setting : PortSetting.values()) {
            int port = number(setting.name(), settings.get(setting.name()), setting.standard()) + offset;
            if (port < 1 || port > PORT_MAX) {
                throw Refused.wrongUse(
                        setting.name() + " with " + PortSetting.OFFSET + " gives " + port + ", which is not a port.");
            }
            PortSetting other = users.putIfAbsent(port, setting);
            if (other != null) {
                throw Refused.wrongUse(other + " and " + setting + " both give port " + port + ".");
            }
            ports.put(setting, port);
        }
        return new Ports(ports);
    }

    public int port(PortSetting setting) {
        Integer port = bySetting.get(setting);
        if (port == null) {
            throw new IllegalStateException("no port for " + setting);
        }
        return port;
    }

    /** The port at which clients meet the part. */
    public int port(Part part) {
        return switch (part) {
            case POSTGRES -> port(PortSetting.S307_PORT_POSTGRES);
            case KAFKA -> port(PortSetting.S307_PORT_KAFKA);
            case OIDC -> port(PortSetting.S307_PORT_OIDC);
            case SHIPMENT -> port(PortSetting.S307_PORT_SHIPMENT);
            case WRO -> port(PortSetting.S307_PORT_WRO);
            case DETENTION -> port(PortSetting.S307_PORT_DETENTION);
        };
    }

    private static int number(String name, @Nullable String value, int standard) throws Refused {
        if (value == null || value.isBlank()) {
            return standard;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw Refused.wrongUse(name + " must be a whole number.");
        }
    }
}
