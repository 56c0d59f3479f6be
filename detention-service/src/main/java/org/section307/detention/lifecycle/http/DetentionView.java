package org.section307.detention.lifecycle.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.application.ReadDetentions.Shown;
import org.section307.detention.lifecycle.domain.Act;
import org.section307.detention.lifecycle.domain.AsCounted;
import org.section307.detention.lifecycle.domain.Ground;
import org.section307.detention.lifecycle.domain.History;
import org.section307.detention.lifecycle.domain.Hold;

/** A detention as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Detention", description = "One entry line's hold, with a ground for each order")
public record DetentionView(
        @Schema(description = "shipmentId.line.ordinal", examples = "01935b2e-7c00-7000-8000-000000000001.1.1")
        String id,

        String shipmentId,

        @Schema(description = "Entry line; 0 stands for the whole shipment")
        int line,

        @Schema(enumeration = {"HELD", "IN_REVIEW", "RELEASED", "DISMISSED"})
        String state,

        @Schema(description = "Bases of its grounds; empty where no order is the ground")
        List<String> basis,

        @Schema(description = "Entered value, USD", pattern = "^(0|[1-9][0-9]*)\\.[0-9]{2}$", examples = "12500.00")
        String value,

        String importer,
        @Nullable String filer,
        String port,

        @Schema(description = "Filer code, seven digits and check digit, 19 CFR 142.3a", examples = "002-6110316-2")
        @Nullable
        String entryNumber,

        @Schema(
                description = "Issuer's SCAC and number of the bill of lading in one, in capitals, without hyphens",
                examples = "MAEUA123456789")
        String billKey,

        @Schema(description = "Legal day in New York") LocalDate openedOn,

        @Schema(description = "Legal day in New York on which the line came to be HELD") @Nullable
        LocalDate heldOn,

        @Nullable Instant heldAt,
        @Nullable LocalDate closedOn,

        @Schema(description = "Fiscal year whose totals count it; absent where none does") @Nullable
        Integer fiscalYear,

        @Schema(description = "Why an officer closed it") @Nullable
        String closingReason,

        @Schema(
                description =
                        "Order that a detention counts under, the one that leads; none where no order is the ground")
        @Nullable
        String countedUnder,

        @Nullable HistoryView history,
        @Nullable CountedView counted,
        List<GroundView> grounds,
        List<ActView> acts) {

    /** What the agency's record of the past says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "DetentionHistory",
            description = "What the agency's record of the past says of the shipment; absent for a filing of today")
    public record HistoryView(
            @Schema(
                    enumeration = {"AGENCY", "SYNTHETIC"},
                    description = "SYNTHETIC: made up, no real shipment")
            String source,

            @Schema(description = "Legal day on which the agency detained the goods; absent where it did not") @Nullable
            LocalDate detainedOn,

            @Schema(description = "Legal day on which the agency knew; absent for detainedOn") @Nullable
            LocalDate knownOn) {

        static @Nullable HistoryView of(@Nullable History history) {
            return history == null
                    ? null
                    : new HistoryView(history.source().name(), history.detainedOn(), history.knownOn());
        }
    }

    /** How it counted as of the day that the list was asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "DetentionAsCounted",
            description = "How it counted as of the day that the list was asked for; absent without asOf")
    public record CountedView(
            @Schema(description = "Legal day that set the fiscal year")
            LocalDate effectiveOn,

            @Schema(description = "Entered value, USD", pattern = "^(0|[1-9][0-9]*)\\.[0-9]{2}$")
            String value,

            @Nullable String entryNumber,
            String billKey) {

        static @Nullable CountedView of(@Nullable AsCounted counted) {
            return counted == null
                    ? null
                    : new CountedView(
                            counted.effectiveOn(),
                            counted.value().toPlainString(),
                            counted.entryNumber().orElse(null),
                            counted.billKey());
        }
    }

    /** Whether the shipment is made up. */
    boolean madeUp() {
        return history != null && history.source().equals(History.Source.SYNTHETIC.name());
    }

    /** One order's, or one reason's, ground. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DetentionGround", description = "Why the line is held or reviewed: an order, or a reason")
    public record GroundView(
            @Nullable String orderId,

            @Schema(enumeration = {"INCOMPLETE", "UNREADABLE", "UNSCREENABLE", "HISTORY_DISAGREES"}) @Nullable
            String reason,

            @Schema(enumeration = {"WRO", "FINDING", "UFLPA", "CAATSA"}) @Nullable
            String basis,

            @Schema(enumeration = {"detain", "review"}) @Nullable
            String answer,

            @Nullable LocalDate inCustodyOn,

            @Schema(description = "The order that takes this one's place: it is only named") @Nullable
            String supersededBy,

            @Schema(enumeration = {"OPEN", "CLOSED", "NAMED"})
            String state) {

        static GroundView of(Hold hold, Ground ground) {
            var state = hold.stateOf(ground);
            return switch (ground) {
                case Ground.OfOrder order ->
                    new GroundView(
                            order.orderId(),
                            null,
                            order.basis().name(),
                            switch (order.answer()) {
                                case DETAIN -> "detain";
                                case REVIEW -> "review";
                            },
                            order.inCustodyOn(),
                            null,
                            state);
                case Ground.OfReason reason ->
                    new GroundView(null, reason.reason().name(), null, null, null, null, state);
                case Ground.Named named ->
                    new GroundView(
                            named.orderId(), null, named.basis().name(), null, null, named.supersededBy(), state);
            };
        }
    }

    /** What an officer did. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DetentionAct", description = "What an officer did; who it was and the note are for the agency only")
    public record ActView(
            @Schema(enumeration = {"RELEASE", "CONFIRM", "REJECT"})
            String act,

            String reason,
            Instant at,
            @Nullable String officer,
            @Nullable String note) {

        static ActView of(Act act, boolean forAgency) {
            return new ActView(
                    act.name(),
                    act.reasonCode(),
                    act.done().at(),
                    forAgency ? act.officer() : null,
                    forAgency ? act.note() : null);
        }
    }

    static DetentionView of(Shown shown, boolean forAgency) {
        var hold = shown.detention().hold();
        var owner = shown.detention().owner();
        var held = hold instanceof Hold.Detained detained ? detained.held() : null;
        return new DetentionView(
                hold.id().toString(),
                hold.id().shipmentId().toString(),
                hold.line(),
                hold.state(),
                hold.particulars().bases().stream().map(Enum::name).toList(),
                hold.particulars().value().toPlainString(),
                owner.importer(),
                owner.filer(),
                owner.port(),
                owner.entryNumber().orElse(null),
                owner.billKey(),
                hold.particulars().opened().day(),
                held == null ? null : held.day(),
                held == null ? null : held.at(),
                hold instanceof Hold.Closed closed ? closed.closed().day() : null,
                shown.fiscalYear(),
                closingReason(hold),
                hold instanceof Hold.Detained detained ? detained.countedUnder() : null,
                HistoryView.of(shown.detention().history()),
                CountedView.of(shown.detention().counted()),
                hold.particulars().grounds().stream()
                        .map(ground -> GroundView.of(hold, ground))
                        .toList(),
                shown.detention().acts().stream()
                        .map(act -> ActView.of(act, forAgency))
                        .toList());
    }

    private static @Nullable String closingReason(Hold hold) {
        return switch (hold) {
            case Hold.Released released -> released.reason().name();
            case Hold.Dismissed dismissed -> dismissed.reason().name();
            case Hold.Held held -> null;
            case Hold.InReview review -> null;
        };
    }
}
