package org.section307.intake;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.section307.intake.planted.AsksTheClock;
import org.section307.intake.planted.LooksIntoAFile;
import org.section307.intake.planted.identifier.KnowsJson;

/** What the door may lean on; each rule is shown an offender. */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.section307.intake");

    private static final ArchRule ALLOWED = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.section307.intake..",
                    "java.io",
                    "java.lang..",
                    "java.math",
                    "java.nio",
                    "java.nio.charset",
                    "java.security",
                    "java.time..",
                    "java.util..",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "com.networknt.schema..",
                    "org.jspecify.annotations"));

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(describe(
                    "it reads a clock",
                    call -> call.getTarget().getName().equals("now")
                            || call.getTarget().getName().equals("currentTimeMillis")
                            || call.getTarget().getName().equals("nanoTime")));

    private static final ArchRule IDENTIFIERS_ARE_PLAIN = classes()
            .that()
            .resideInAPackage("..identifier")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("..intake..identifier", "java..", "org.jspecify.annotations"));

    @Test
    void the_door_leans_on_the_jdk_jackson_and_the_validator_alone() {
        assertThat(MAIN).hasSizeGreaterThan(20);
        assertThatCode(() -> ALLOWED.check(MAIN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ALLOWED.check(planted(LooksIntoAFile.class))).isInstanceOf(AssertionError.class);
    }

    @Test
    void the_door_knows_no_clock() {
        assertThatCode(() -> NO_CLOCK.check(MAIN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> NO_CLOCK.check(planted(AsksTheClock.class))).isInstanceOf(AssertionError.class);
    }

    @Test
    void an_identifier_knows_nothing_of_json() {
        assertThatCode(() -> IDENTIFIERS_ARE_PLAIN.check(MAIN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> IDENTIFIERS_ARE_PLAIN.check(planted(KnowsJson.class)))
                .isInstanceOf(AssertionError.class);
    }

    private static JavaClasses planted(Class<?> offender) {
        return new ClassFileImporter().importClasses(offender);
    }
}
