package org.section307.local.state;

/** The settings that say on which loopback port something listens. */
public enum PortSetting {
    S307_PORT_SHIPMENT(Part.SHIPMENT, 8081),
    S307_PORT_WRO(Part.WRO, 8082),
    S307_PORT_DETENTION(Part.DETENTION, 8083),
    S307_PORT_OIDC(Part.OIDC, 8084),
    S307_PORT_POSTGRES(Part.POSTGRES, 15432),
    S307_PORT_KAFKA(Part.KAFKA, 19092),
    S307_PORT_KAFKA_CONTROLLER(Part.KAFKA, 19093);

    /** The setting that is added to every port. */
    public static final String OFFSET = "S307_PORT_OFFSET";

    private final Part part;
    private final int standard;

    PortSetting(Part part, int standard) {
        this.part = part;
        this.standard = standard;
    }

    /** Whose port it is. */
    public Part part() {
        return part;
    }

    /** The port without any setting. */
    public int standard() {
        return standard;
    }
}
