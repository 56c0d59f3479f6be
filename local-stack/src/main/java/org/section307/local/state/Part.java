package org.section307.local.state;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The processes of the stack, in the order in which they are started. */
public enum Part {
    POSTGRES("postgres"),
    KAFKA("kafka"),
    OIDC("oidc"),
    SHIPMENT("shipment-service"),
    WRO("wro-service"),
    DETENTION("detention-service");

    /** What the services need before they start. */
    public static final List<Part> GROUND = List.of(POSTGRES, KAFKA, OIDC);
    /** The services, each from the folder of the same name. */
    public static final List<Part> SERVICES = List.of(SHIPMENT, WRO, DETENTION);

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** The name users see and type; also the module's folder of a service. */
    public String label() {
        return label;
    }

    /** The part of this name. */
    public static Optional<Part> named(String label) {
        return Arrays.stream(values()).filter(part -> part.label.equals(label)).findFirst();
    }
}
