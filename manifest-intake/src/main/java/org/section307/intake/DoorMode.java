package org.section307.intake;

/** What the manifest is brought for, and so how much of it is owed. */
public enum DoorMode {
    /** A filing, which owes all that the law asks of an entry. */
    FILING("manifest", "ManifestLine"),
    /** A screening on trial: a line may lack maker, origin or code, the manifest its bill and entry. */
    PREVIEW("manifest-preview", "PreviewLine");

    private final String schemaName;
    private final String lineDefinition;

    DoorMode(String schemaName, String lineDefinition) {
        this.schemaName = schemaName;
        this.lineDefinition = lineDefinition;
    }

    String schemaName() {
        return schemaName;
    }

    String lineDefinition() {
        return lineDefinition;
    }
}
