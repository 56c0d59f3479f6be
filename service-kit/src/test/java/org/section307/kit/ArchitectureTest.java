package org.section307.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.section307.kit.planted.ManifestRows;

class ArchitectureTest {
    private static final Set<String> WORDS_OF_THE_DOMAIN = Set.of(
            "shipment",
            "shipments",
            "manifest",
            "manifests",
            "screening",
            "screenings",
            "detention",
            "detentions",
            "order",
            "orders",
            "verdict",
            "verdicts",
            "wro",
            "uflpa",
            "finding",
            "findings",
            "custody");

    private static JavaClasses kit() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.section307.kit");
    }

    private static List<String> domainNames(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> Stream.concat(Stream.of(type.getSimpleName()), members(type)))
                .filter(ArchitectureTest::hasDomainWord)
                .toList();
    }

    private static Stream<String> members(JavaClass type) {
        return type.getMembers().stream().map(JavaMember::getName);
    }

    private static boolean hasDomainWord(String name) {
        return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|[_$]"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(WORDS_OF_THE_DOMAIN::contains);
    }

    @Test
    void the_kit_has_no_word_of_the_domain() {
        assertThat(kit()).isNotEmpty();
        assertThat(domainNames(kit())).isEmpty();
    }

    @Test
    void a_planted_word_of_the_domain_is_found() {
        assertThat(domainNames(new ClassFileImporter().importClasses(ManifestRows.class)))
                .contains("ManifestRows", "shipmentId");
    }

    @Test
    void the_kit_depends_on_no_service_and_no_engine() {
        assertThat(kit().stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .filter(name -> name.startsWith("org.section307.") && !name.startsWith("org.section307.kit")))
                .isEmpty();
    }
}
