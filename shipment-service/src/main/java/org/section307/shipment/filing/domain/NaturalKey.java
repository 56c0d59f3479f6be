package org.section307.shipment.filing.domain;

/** By what a live filing is unique: its entry, or its bill of lading and importer where there is no entry. */
public record NaturalKey(String text) implements Comparable<NaturalKey> {
    public static NaturalKey ofEntry(String entryKey) {
        return new NaturalKey("entry:" + entryKey);
    }

    public static NaturalKey ofBill(String billKey, String importer) {
        return new NaturalKey("bill:" + billKey + ":" + importer);
    }

    @Override
    public int compareTo(NaturalKey other) {
        return text.compareTo(other.text);
    }
}
