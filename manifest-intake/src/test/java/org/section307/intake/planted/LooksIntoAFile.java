package org.section307.intake.planted;

import java.nio.file.Path;

/** Offends: the door reads what it is given and no file. */
public final class LooksIntoAFile {
    Path file() {
        return Path.of("manifest.json");
    }
}
