package org.section307.kit.planted;

/** An offender, planted so that the rule is seen to catch one. */
public record ManifestRows(String shipmentId) {}
