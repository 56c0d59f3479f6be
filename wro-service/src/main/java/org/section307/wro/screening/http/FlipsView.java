package org.section307.wro.screening.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.section307.engine.flip.Change;
import org.section307.engine.flip.Flip;
import org.section307.engine.flip.Flips;
import org.section307.engine.flip.LineFlips;
import org.section307.engine.policy.Verdict;

/** What would make a verdict less grave, as officers read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Flips",
        description = "For held and reviewed lines, the fewest changes that make their verdict less grave")
record FlipsView(
        List<LinesView> byLines,

        @Schema(description = "Lines beyond the first twenty different ones, as ranges", examples = "21-30") @Nullable
        String notLookedAt) {

    static FlipsView of(Flips flips) {
        var beyond = flips.notLookedAt();
        return new FlipsView(
                flips.byLines().stream().map(LinesView::of).toList(),
                beyond.numbers().isEmpty() ? null : beyond.ranges());
    }

    /** The flips of lines with the same goods. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LineFlips", description = "The flips of lines with the same goods; pointers are the first line's")
    record LinesView(
            @Schema(description = "Line numbers as ranges", examples = "1-3,7")
            String lines,

            Verdict verdict,

            @Schema(description = "At most five, all with the same, smallest number of changes")
            List<FlipView> flips,

            @Schema(description = "Where there is no flip: how far it was looked for") @Nullable
            String note) {

        static LinesView of(LineFlips lines) {
            return new LinesView(
                    lines.lines().ranges(),
                    lines.verdict(),
                    lines.flips().stream().map(FlipView::of).toList(),
                    lines.note().isEmpty() ? null : lines.note());
        }
    }

    /** Changes that together alter the verdict. */
    @Schema(name = "Flip", description = "Changes that together make the verdict less grave; none can be left out")
    record FlipView(String sentence, Verdict becomes, List<ChangeView> changes) {
        static FlipView of(Flip flip) {
            return new FlipView(
                    flip.sentence(),
                    flip.becomes(),
                    flip.changes().stream().map(ChangeView::of).toList());
        }
    }

    /** Another answer to one condition. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "FlipChange",
            description =
                    "Other values at one place of the manifest. They are examples: the sentence says what they stand for.")
    record ChangeView(
            String condition,
            String sentence,

            @Schema(description = "JSON pointer of the object; a last segment - appends to that array")
            String pointer,

            @Schema(description = "Members and the values tried") @Nullable
            Map<String, String> set,

            @Schema(description = "Members taken out") @Nullable
            List<String> remove) {

        static ChangeView of(Change change) {
            var edit = change.edit();
            return new ChangeView(
                    change.condition().word(),
                    change.sentence(),
                    edit.pointer(),
                    edit.set().isEmpty() ? null : edit.set(),
                    edit.removed().isEmpty() ? null : edit.removed());
        }
    }
}
