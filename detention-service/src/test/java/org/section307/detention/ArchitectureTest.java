package org.section307.detention;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.kit.access.Caller;
import org.section307.kit.access.Visibility;

/** What each room may import: the table "Layout" of the architecture, as allow-lists with a planted offender each. */
class ArchitectureTest {
    private static final String ROOT = "org.section307.detention";
    private static final List<String> EVERYWHERE = List.of("java.", "org.jspecify.annotations");
    private static final List<String> BEANS = List.of(
            "jakarta.inject", "jakarta.enterprise", "jakarta.transaction", "org.jboss.logging", "io.micrometer.core");

    /** By room: packages from outside the feature. A domain names the caller in its ports, and nothing else of the kit. */
    private static final Map<String, List<String>> OUTSIDE = Map.of(
            "domain", List.of(),
            "application",
                    List.of("org.section307.kit.queue", "org.section307.kit.access", "org.eclipse.microprofile.config"),
            "http",
                    List.of(
                            "jakarta.ws.rs",
                            "jakarta.validation",
                            "jakarta.annotation.security",
                            "org.eclipse.microprofile.openapi",
                            "org.eclipse.microprofile.health",
                            "com.fasterxml.jackson",
                            "org.section307.kit.problem",
                            "org.section307.kit.paging",
                            "org.section307.kit.access",
                            "org.section307.kit.idempotency"),
            "kafka", List.of("org.apache.kafka", "com.fasterxml.jackson", "org.section307.kit.consumer"),
            "postgres", List.of("org.section307.kit.database", "org.section307.kit.queue"));

    /** By room: rooms of the same feature. */
    private static final Map<String, Set<String>> INSIDE = Map.of(
            "domain", Set.of("domain"),
            "application", Set.of("application", "domain"),
            "http", Set.of("http", "application", "domain"),
            "kafka", Set.of("kafka", "application", "domain"),
            "postgres", Set.of("postgres", "domain"));

    /** Ports of the machine, which works for every owner; figures are public and the sum over all. */
    private static final Set<String> PORTS_WITHOUT_CALLER =
            Set.of("Custodies", "CustodyEvents", "Tallies", "OrderRegister", "FiscalYearFigures");

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(ROOT + ".planted");

    @ParameterizedTest
    @ValueSource(strings = {"domain", "application", "http", "kafka", "postgres"})
    void a_room_imports_what_its_list_allows(String room) {
        roomRule(room).check(SERVICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "application", "http", "kafka", "postgres"})
    void a_planted_offender_is_caught_in_each_room(String room) {
        assertThat(roomRule(room).evaluate(OFFENDERS).hasViolation()).isTrue();
    }

    @Test
    void every_class_lives_in_a_room() {
        assertThat(SERVICE.stream()
                        .filter(type -> !type.getPackageName().equals(ROOT))
                        .map(ArchitectureTest::room))
                .isNotEmpty()
                .isSubsetOf(OUTSIDE.keySet());
    }

    @Test
    void every_question_about_shipments_rows_takes_the_caller() {
        callerRule().check(SERVICE);
    }

    @Test
    void a_planted_repository_that_does_not_ask_who_asks_is_caught() {
        assertThat(callerRule().evaluate(OFFENDERS).hasViolation()).isTrue();
    }

    private static ArchRule roomRule(String room) {
        return classes()
                .that()
                .resideInAPackage(ROOT + ".*." + room + "..")
                .should(new ArchCondition<>("depend on what the room may import") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> !allows(
                                        room, type, dependency.getTargetClass().getBaseComponentType()))
                                .forEach(dependency ->
                                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                    }
                });
    }

    private static boolean allows(String room, JavaClass from, JavaClass to) {
        if (to.isPrimitive()
                || startsWithAny(to, EVERYWHERE)
                || startsWithAny(to, OUTSIDE.getOrDefault(room, List.of()))) {
            // java.* lets in java.sql, which is for one room
            return !to.getPackageName().startsWith("java.sql") || room.equals("postgres");
        }
        if (!room.equals("domain") && startsWithAny(to, BEANS)) {
            return true;
        }
        if (room.equals("domain") || room.equals("postgres")) {
            if (to.isEquivalentTo(Caller.class) || (room.equals("postgres") && to.isEquivalentTo(Visibility.class))) {
                return true;
            }
        }
        if (!to.getPackageName().startsWith(ROOT + ".")) {
            return false;
        }
        if (feature(from).equals(feature(to))) {
            return INSIDE.getOrDefault(room, Set.of()).contains(room(to));
        }
        return (room.equals("application") || room.equals("postgres")) && room(to).equals("domain");
    }

    private static boolean startsWithAny(JavaClass type, List<String> packages) {
        return packages.stream()
                .anyMatch(name -> (type.getPackageName() + ".").startsWith(name.endsWith(".") ? name : name + "."));
    }

    private static String feature(JavaClass type) {
        return part(type, 0);
    }

    private static String room(JavaClass type) {
        return part(type, 1);
    }

    private static String part(JavaClass type, int index) {
        var parts = type.getPackageName().substring(ROOT.length() + 1).split("\\.", -1);
        return parts.length > index ? parts[index] : "";
    }

    private static ArchRule callerRule() {
        return classes()
                .that(DescribedPredicate.describe(
                        "are ports that a postgres room implements",
                        (JavaClass type) -> type.isInterface()
                                && room(type).equals("domain")
                                && type.getAllSubclasses().stream()
                                        .anyMatch(sub -> room(sub).equals("postgres"))))
                .should(new ArchCondition<>("take the caller in every method") {
                    @Override
                    public void check(JavaClass port, ConditionEvents events) {
                        if (PORTS_WITHOUT_CALLER.contains(port.getSimpleName())) {
                            return;
                        }
                        port.getMethods().stream()
                                .filter(method -> !takesCaller(method))
                                .forEach(method ->
                                        events.add(SimpleConditionEvent.violated(port, method.getFullName())));
                    }
                });
    }

    private static boolean takesCaller(JavaMethod method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Caller.class));
    }
}
