package org.section307.bench.cases;

import java.nio.file.Path;

/** The labelled cases that the engine's tests keep. */
final class Shipped {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path CASES = ROOT.resolve("screening-engine/src/test/resources/cases/screening.json");

    private Shipped() {}
}
