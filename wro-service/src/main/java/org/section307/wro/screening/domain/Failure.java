package org.section307.wro.screening.domain;

/** Why a filing has no result of the engine. Its verdict is IN_REVIEW, on line 0: the whole shipment. */
public enum Failure {
    /** The bytes that came are not the manifest that was filed. */
    UNREADABLE("the body is not the manifest that the header ce_sha256 names"),

    /** The bytes are those filed, and the engine could not screen them. */
    UNSCREENABLE("the engine could not screen the manifest");

    private final String sentence;

    Failure(String sentence) {
        this.sentence = sentence;
    }

    /** The reason in a sentence, without any content of the filing. */
    public String sentence() {
        return sentence;
    }
}
