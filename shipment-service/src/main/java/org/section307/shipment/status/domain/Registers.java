package org.section307.shipment.status.domain;

import org.jspecify.annotations.Nullable;

/**
 * All that a shipment's status depends on: three registers, each replaced only by a greater key. So the order in which
 * events come, and how often, makes no difference to where it ends.
 *
 * @param verdict null while there is none
 * @param custody null while no line was ever held or in review
 */
public record Registers(
        FilingRegister filing,
        @Nullable VerdictRegister verdict,
        @Nullable CustodyRegister custody) {

    public Registers with(FilingRegister newer) {
        return newer.compareTo(filing) > 0 ? new Registers(newer, verdict, custody) : this;
    }

    public Registers with(VerdictRegister newer) {
        return verdict == null || newer.compareTo(verdict) > 0 ? new Registers(filing, newer, custody) : this;
    }

    public Registers with(CustodyRegister newer) {
        return custody == null || newer.sequence() > custody.sequence() ? new Registers(filing, verdict, newer) : this;
    }

    /** The first that holds: custody's state unless CLEARED, a verdict that custody has yet to take in, CANCELLED, RECEIVED, CLEAR. */
    public Status status() {
        Status custodyStatus = custody == null ? null : ofCustody(custody);
        if (custodyStatus != null) {
            return custodyStatus;
        }
        Status verdictStatus = verdict == null || isAbsorbed(verdict) ? null : ofVerdict(verdict);
        if (verdictStatus != null) {
            return verdictStatus;
        }
        if (filing.cancelled()) {
            return Status.CANCELLED;
        }
        return verdict == null || verdict.key().version() < filing.version() ? Status.RECEIVED : Status.CLEAR;
    }

    /** Whether the version on file has its verdict and nothing holds the shipment: what came of it is known. */
    public boolean isSettled() {
        return switch (status()) {
            case CLEAR -> true;
            case CANCELLED -> isAnswered();
            // a newer verdict that custody has not absorbed may hold it again
            case RELEASED -> isAnswered() && verdict != null && (ofVerdict(verdict) == null || isAbsorbed(verdict));
            case RECEIVED, IN_REVIEW, HELD -> false;
        };
    }

    private boolean isAnswered() {
        return verdict != null && verdict.key().version() >= filing.version();
    }

    private boolean isAbsorbed(VerdictRegister newest) {
        return custody != null && custody.absorbed().compareTo(newest.key()) >= 0;
    }

    private static @Nullable Status ofCustody(CustodyRegister custody) {
        return switch (custody.state()) {
            case HELD -> Status.HELD;
            case IN_REVIEW -> Status.IN_REVIEW;
            case RELEASED -> Status.RELEASED;
            case CLEARED -> null;
        };
    }

    private static @Nullable Status ofVerdict(VerdictRegister verdict) {
        return switch (verdict.verdict()) {
            case HELD -> Status.HELD;
            case IN_REVIEW -> Status.IN_REVIEW;
            case CLEAR -> null;
        };
    }
}
