package org.section307.detention.lifecycle.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.application.ReadDetentions.Shown;
import org.section307.detention.lifecycle.domain.Act;
import org.section307.detention.lifecycle.domain.Ground;
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

        List<GroundView> grounds,
        List<ActView> acts) {

    /** One order's, or one reason's, ground. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DetentionGround", description = "Why the line is held or reviewed: an order, or a reason")
    public record GroundView(
            @Nullable String orderId,

            @Schema(enumeration = {"INCOMPLETE", "UNREADABLE", "UNSCREENABLE"}) @Nullable
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
