package org.section307.intake;

/**
 * One thing that is wrong with a manifest. It never repeats a value of it.
 *
 * @param pointer JSON pointer (RFC 6901) to the value, or to where a missing one belongs; "" is the manifest itself
 * @param rule stable code of the rule
 * @param message one sentence for a person
 */
public record Fault(String pointer, String rule, String message) {}
