package org.section307.wro.screening.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One order's answer about some lines. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
        name = "ScreeningGround",
        description = "One order's answer about some lines. With supersededBy it is only named and has no answer.")
record GroundView(
        String orderId,

        @Schema(enumeration = {"detain", "review"}) @Nullable
        String answer,

        @Schema(enumeration = {"WRO", "FINDING", "UFLPA", "CAATSA"})
        String basis,

        @Schema(description = "The ground holds only for goods not yet released on that day") @Nullable
        String inCustodyOn,

        @Nullable String supersededBy,

        @Schema(description = "Line numbers as ranges", examples = "1-3,7")
        String lines,

        @Schema(description = "The order's conditions; left out in a list") @Nullable
        List<ConditionView> conditions) {

    GroundView shownTo(Audience audience) {
        var shown = conditions == null
                ? null
                : conditions.stream()
                        .map(condition -> condition.shownTo(audience))
                        .toList();
        return new GroundView(orderId, answer, basis, inCustodyOn, supersededBy, lines, shown);
    }

    /** What one of the order's conditions says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(
            name = "ScreeningCondition",
            description =
                    "What a condition of the order says about the goods. An importer is told state, clause and field.")
    record ConditionView(
            String condition,

            @Schema(enumeration = {"met", "weak", "not met", "silent"})
            String state,

            String clause,

            @Schema(description = "JSON pointer into the manifest") @Nullable
            String pointer,

            @Schema(description = "Descriptions of the goods from the line down to the input") @Nullable
            List<String> path,

            @Schema(description = "The manifest's value") @Nullable
            String filed,

            @Schema(description = "The order's value") @Nullable
            String listed,

            @Schema(description = "What made the two equal") @Nullable
            List<String> steps) {

        ConditionView shownTo(Audience audience) {
            return switch (audience) {
                case AGENCY -> this;
                case IMPORTER -> new ConditionView(condition, state, clause, pointer, null, null, null, null);
            };
        }
    }
}
