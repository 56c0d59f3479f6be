package org.section307.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
    private static final String ENGINE = "org.section307.engine";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ENGINE);

    private static final List<String> OUTSIDE =
            List.of("java.", "com.fasterxml.jackson.", "com.ibm.icu.", "org.jspecify.");

    /** Methods whose answer comes from the JDK's own Unicode tables, the default locale, zone or clock. */
    private static final Set<String> NOT_PINNED = Set.of(
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.lang.String.equalsIgnoreCase",
            "java.lang.String.strip",
            "java.lang.String.isBlank",
            "java.lang.String.format",
            "java.lang.String.formatted",
            "java.lang.Character.isLetter",
            "java.lang.Character.isDigit",
            "java.lang.Character.isLetterOrDigit",
            "java.lang.Character.isWhitespace",
            "java.lang.Character.toLowerCase",
            "java.lang.Character.toUpperCase",
            "java.lang.Character.getType",
            "java.text.Normalizer.normalize",
            "java.time.LocalDate.now",
            "java.time.Instant.now",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty");

    @Test
    void the_engine_knows_the_jdk_jackson_icu_and_itself() {
        onlyKnownLibraries().check(CLASSES);
    }

    @Test
    void the_engine_asks_no_clock_locale_environment_or_table_of_the_jdk() {
        pinned().check(CLASSES);
    }

    /** What each room may import; java, jackson, icu and jspecify apart. */
    @ParameterizedTest
    @CsvSource({
        "read,      read",
        "name,      name",
        "compare,   compare name read",
        "scope,     scope compare name read",
        "policy,    policy scope compare read",
        "flip,      flip policy scope read",
        "orderbook, orderbook scope compare name"
    })
    void each_room_imports_only_rooms_below_it(String room, String allowed) {
        room(room, List.of(allowed.split(" "))).check(CLASSES);
    }

    @Test
    void jackson_is_for_readers_and_icu_for_names() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ENGINE + ".read..", ENGINE + ".orderbook..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ENGINE + ".name..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.ibm.icu..")
                .check(CLASSES);
    }

    @Test
    void the_rules_catch_planted_offenders() {
        JavaClasses offenders = new ClassFileImporter().importClasses(ForeignLibrary.class, DefaultLocale.class);
        assertThat(onlyKnownLibraries().evaluate(offenders).getFailureReport().getDetails())
                .anyMatch(line -> line.contains("ForeignLibrary"));
        assertThat(pinned().evaluate(offenders).getFailureReport().getDetails())
                .anyMatch(line -> line.contains("DefaultLocale"));
        JavaClasses wrongWay = new ClassFileImporter().importPackages(ENGINE + ".orderbook");
        assertThat(room("orderbook", List.of("orderbook")).evaluate(wrongWay).hasViolation())
                .isTrue();
    }

    private static ArchRule onlyKnownLibraries() {
        return classes()
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are the JDK's, Jackson's, ICU's, jspecify's or the engine's",
                        (JavaClass used) -> isOutside(used)
                                || element(used).getPackageName().startsWith(ENGINE)));
    }

    private static ArchRule pinned() {
        return noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "asks the JDK's tables, the default locale or zone, the clock or the environment",
                        (JavaMethodCall call) ->
                                NOT_PINNED.contains(call.getTargetOwner().getName() + "." + call.getName())));
    }

    private static ArchRule room(String room, List<String> allowed) {
        return classes()
                .that()
                .resideInAPackage(ENGINE + "." + room + "..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are of the rooms " + allowed,
                        (JavaClass used) -> isOutside(used)
                                || allowed.stream()
                                        .anyMatch(name ->
                                                element(used).getPackageName().startsWith(ENGINE + "." + name))));
    }

    private static boolean isOutside(JavaClass used) {
        JavaClass element = element(used);
        return element.isPrimitive() || OUTSIDE.stream().anyMatch(element.getName()::startsWith);
    }

    /** What an array is of, or the class itself. */
    private static JavaClass element(JavaClass used) {
        return used.getBaseComponentType();
    }

    record ForeignLibrary(org.assertj.core.data.Offset<Integer> offset) {}

    record DefaultLocale(String name) {
        String lower() {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
