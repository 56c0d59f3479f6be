package org.section307.shipment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section307.kit.access.Caller;
import org.section307.shipment.filing.domain.GivenUpKeys;
import org.section307.shipment.filing.domain.UnansweredFilings;
import org.section307.shipment.planted.domain.OffendingDecision;
import org.section307.shipment.planted.domain.OffendingRows;
import org.section307.shipment.status.domain.EventRegisters;
import org.section307.shipment.status.domain.StatusCounts;

/** The rooms of the house, and that each rule bites: whatever it forbids is planted and must be caught. */
class ArchitectureTest {
    /** Ports that no caller stands behind: events, the clock, and numbers that are nobody's. Out of reach of any request. */
    private static final Set<String> WITHOUT_CALLER = Set.of(
            EventRegisters.class.getName(),
            GivenUpKeys.class.getName(),
            UnansweredFilings.class.getName(),
            StatusCounts.class.getName());

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.section307.shipment");
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("org.section307.shipment.planted");

    static Set<String> rooms() {
        return Rooms.all();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_knows_only_what_it_may(String room) {
        knowsOnlyWhatItMay(room).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void an_offender_planted_in_a_room_is_caught(String room) {
        assertThat(knowsOnlyWhatItMay(room).evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void every_class_lies_in_a_room() {
        assertThat(HOUSE)
                .filteredOn(javaClass -> Rooms.all().stream().noneMatch(room -> Rooms.isIn(javaClass, room)))
                .extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrder("ClockProducer", "package-info");
    }

    @Test
    void no_repository_method_is_without_a_caller() {
        takesTheCaller().check(HOUSE);
    }

    @Test
    void a_planted_repository_method_without_a_caller_is_caught() {
        assertThat(takesTheCaller().evaluate(PLANTED).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains(OffendingRows.class.getName() + ".find"));
    }

    @Test
    void no_request_reaches_a_port_without_a_caller() {
        reachesNoPortWithoutCaller(WITHOUT_CALLER).check(HOUSE);
    }

    @Test
    void a_planted_request_that_does_is_caught() {
        assertThat(reachesNoPortWithoutCaller(Set.of(OffendingRows.class.getName()))
                        .evaluate(PLANTED)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void adapters_and_rows_are_nobody_elses_business() {
        isPackagePrivate().check(HOUSE);
        assertThat(isPackagePrivate().evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void the_planted_classes_offend_by_one_thing_each() {
        assertThat(PLANTED.contain(OffendingDecision.class)).isTrue();
        assertThat(HOUSE.contain(OffendingDecision.class)).isFalse();
    }

    private static ArchRule knowsOnlyWhatItMay(String room) {
        return classes().that(are(room)).should(new ArchCondition<>("know only what the room may") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                DescribedPredicate<JavaClass> allowed = Rooms.whatMayBeKnownBy(javaClass);
                for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
                    if (!allowed.test(dependency.getTargetClass())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        });
    }

    private static ArchRule takesTheCaller() {
        return classes().that(are("domain")).should(new ArchCondition<>("take the caller where they reach rows") {
            @Override
            public void check(JavaClass port, ConditionEvents events) {
                boolean reachesRows = port.isInterface()
                        && port.getAllSubclasses().stream().anyMatch(adapter -> Rooms.isIn(adapter, "postgres"));
                if (!reachesRows || WITHOUT_CALLER.contains(port.getName())) {
                    return;
                }
                for (JavaMethod method : port.getMethods()) {
                    boolean taken =
                            method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Caller.class));
                    if (!taken) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no caller"));
                    }
                }
            }
        });
    }

    private static ArchRule reachesNoPortWithoutCaller(Set<String> ports) {
        return classes().that(are("http")).should(new ArchCondition<>("reach no port without a caller") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                javaClass.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                ports.contains(dependency.getTargetClass().getName()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        });
    }

    private static ArchRule isPackagePrivate() {
        return classes().that(are("postgres")).should(new ArchCondition<>("be package-private") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                if (javaClass.getModifiers().contains(JavaModifier.PUBLIC)) {
                    events.add(SimpleConditionEvent.violated(javaClass, javaClass.getName() + " is public"));
                }
            }
        });
    }

    private static DescribedPredicate<JavaClass> are(String room) {
        return DescribedPredicate.describe("are in " + room, javaClass -> Rooms.isIn(javaClass, room));
    }
}
