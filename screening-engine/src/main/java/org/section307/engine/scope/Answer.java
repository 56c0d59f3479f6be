package org.section307.engine.scope;

import org.jspecify.annotations.Nullable;

/**
 * What a condition says about a node: met, not met, or unknown in one of two ways: weak (something points there and does not
 * prove it) or silent (the manifest does not say).
 */
public sealed interface Answer {

    Condition condition();

    /** The clause that decided, as a sentence about the goods. */
    String clause();

    /** What was looked at; null where there is nothing to point to. */
    @Nullable
    Evidence evidence();

    /** The word that results use: "met", "weak", "not met" or "silent". */
    default String state() {
        return switch (this) {
            case Met met -> "met";
            case Weak weak -> "weak";
            case NotMet notMet -> "not met";
            case Silent silent -> "silent";
        };
    }

    /** How strongly the answer speaks for the order: met 3, weak 2, silent 1, not met 0. */
    default int strength() {
        return switch (this) {
            case Met met -> 3;
            case Weak weak -> 2;
            case Silent silent -> 1;
            case NotMet notMet -> 0;
        };
    }

    default boolean isMet() {
        return this instanceof Met;
    }

    default boolean isNotMet() {
        return this instanceof NotMet;
    }

    /** Met or weak: something in the manifest speaks for it. */
    default boolean points() {
        return strength() >= 2;
    }

    /** The stronger of two answers to one condition; the first where they are equally strong. */
    static Answer stronger(Answer first, Answer second) {
        return second.strength() > first.strength() ? second : first;
    }

    record Met(Condition condition, String clause, @Nullable Evidence evidence) implements Answer {}

    record Weak(
            Condition condition, String clause, @Nullable Evidence evidence) implements Answer {}

    record NotMet(
            Condition condition, String clause, @Nullable Evidence evidence) implements Answer {}

    record Silent(
            Condition condition, String clause, @Nullable Evidence evidence) implements Answer {}
}
