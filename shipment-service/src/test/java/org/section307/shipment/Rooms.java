package org.section307.shipment;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a class of each room may know: everything that is named here, and nothing else. */
final class Rooms {
    static final String HOUSE = "org.section307.shipment.";
    private static final String KIT = "org.section307.kit.";

    /** The caller is part of what a port says, so a domain knows this one class of the kit. */
    private static final String CALLER = KIT + "access.Caller";

    private static final List<String> EVERYWHERE = List.of("java.", "org.jspecify.");
    private static final List<String> BEANS = List.of("jakarta.enterprise.", "jakarta.inject.", "org.jboss.logging.");

    private static final Map<String, List<String>> OUTSIDE = Map.of(
            "domain", List.of(CALLER),
            "application",
                    List.of(
                            "jakarta.transaction.",
                            KIT + "queue.",
                            KIT + "access.",
                            "org.eclipse.microprofile.config.",
                            "io.micrometer.",
                            "io.prometheus.",
                            "io.quarkus.runtime.StartupEvent",
                            // time is outside too; the clock that starts a use case has no room of its own
                            "io.quarkus.scheduler."),
            "http",
                    List.of(
                            "jakarta.ws.rs.",
                            "jakarta.annotation.security.",
                            "jakarta.validation.",
                            "org.eclipse.microprofile.openapi.",
                            "com.fasterxml.jackson.",
                            "org.section307.intake.",
                            KIT + "problem.",
                            KIT + "paging.",
                            KIT + "access.",
                            KIT + "idempotency."),
            "kafka", List.of("com.fasterxml.jackson.", "org.apache.kafka.", KIT + "consumer."),
            "postgres",
                    List.of(
                            "javax.sql.",
                            "jakarta.persistence.",
                            "org.hibernate.",
                            "io.quarkus.hibernate.orm.panache.",
                            KIT + "queue.",
                            KIT + "database.",
                            // every query takes the caller and asks what it may see
                            CALLER,
                            KIT + "access.Visibility"));

    private static final Map<String, Set<String>> INSIDE = Map.of(
            "domain", Set.of(),
            "application", Set.of("domain"),
            "http", Set.of("application", "domain"),
            "kafka", Set.of("application", "domain"),
            "postgres", Set.of("domain"));

    private static final Set<String> MAY_KNOW_OTHER_DOMAINS = Set.of("application", "postgres");

    private Rooms() {}

    static boolean isIn(JavaClass javaClass, String room) {
        String[] parts = parts(javaClass);
        return parts.length >= 2 && parts[1].equals(room);
    }

    static Set<String> all() {
        return OUTSIDE.keySet();
    }

    static DescribedPredicate<JavaClass> whatMayBeKnownBy(JavaClass knower) {
        return DescribedPredicate.describe("may be known here", known -> mayKnow(knower, known.getBaseComponentType()));
    }

    private static boolean mayKnow(JavaClass knower, JavaClass known) {
        if (known.isPrimitive()) {
            return true;
        }
        String room = parts(knower)[1];
        if (known.getName().startsWith(HOUSE)) {
            return mayKnowInside(knower, known, room);
        }
        Stream<String> allowed = Stream.of(
                        EVERYWHERE,
                        room.equals("domain") ? List.<String>of() : BEANS,
                        OUTSIDE.getOrDefault(room, List.of()))
                .flatMap(List::stream);
        return allowed.anyMatch(known.getName()::startsWith);
    }

    private static boolean mayKnowInside(JavaClass knower, JavaClass known, String room) {
        String[] own = parts(knower);
        String[] other = parts(known);
        if (other.length < 2) {
            return false;
        }
        boolean sameFeature = own[0].equals(other[0]);
        return sameFeature
                ? other[1].equals(room) || INSIDE.getOrDefault(room, Set.of()).contains(other[1])
                : other[1].equals("domain") && MAY_KNOW_OTHER_DOMAINS.contains(room);
    }

    /** Feature and room; shorter for what lies in no room. */
    private static String[] parts(JavaClass javaClass) {
        String packageName = javaClass.getPackageName();
        return packageName.startsWith(HOUSE)
                ? packageName.substring(HOUSE.length()).split("\\.", -1)
                : new String[0];
    }
}
