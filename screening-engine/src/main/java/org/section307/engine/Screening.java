package org.section307.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.section307.engine.policy.Gap;
import org.section307.engine.policy.Ground;
import org.section307.engine.policy.LineNumbers;
import org.section307.engine.policy.LineVerdict;
import org.section307.engine.policy.OrderGround;
import org.section307.engine.policy.Reason;
import org.section307.engine.policy.Verdict;

/** What the engine says about a manifest. The same bytes and the same order book give the same screening, to the byte. */
public sealed interface Screening {

    Verdict verdict();

    /** Whether some line lacks its own maker or origin. */
    boolean incomplete();

    /** Import date the orders were asked for; null where the manifest could not be read. */
    @Nullable
    LocalDate importDate();

    /** Every line that is not clear, in rising order of its number; empty where the manifest could not be read. */
    List<LineVerdict> lines();

    /** Every order that holds, asks for review or is superseded, once for each matched subtree, with its evidence. */
    List<Ground> grounds();

    /** The same grounds without evidence, merged by order and standing. */
    List<OrderGround> groundsByOrder();

    /** Reviews that no order asks for. */
    List<Reason> reasons();

    List<Gap> gaps();

    /**
     * Everything the verdict could turn on when the order book changes: name keys, origins, HTS headings and vessels of the
     * manifest, each with a prefix that says which.
     */
    SortedSet<String> trace();

    /** The whole result as canonical JSON (RFC 8785), UTF-8. A fresh copy. */
    byte[] resultBytes();

    /** A manifest that was read and screened. */
    record Screened(
            Verdict verdict,
            boolean incomplete,
            LocalDate importDate,
            List<LineVerdict> lines,
            List<Ground> grounds,
            List<OrderGround> groundsByOrder,
            List<Reason> reasons,
            List<Gap> gaps,
            SortedSet<String> trace,
            int orderBookRevision)
            implements Screening {
        public Screened {
            lines = List.copyOf(lines);
            grounds = List.copyOf(grounds);
            groundsByOrder = List.copyOf(groundsByOrder);
            reasons = List.copyOf(reasons);
            gaps = List.copyOf(gaps);
            trace = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(trace));
        }

        @Override
        public byte[] resultBytes() {
            return ResultJson.bytes(this, orderBookRevision);
        }
    }

    /**
     * Bytes that are no manifest. Fail closed: the verdict is IN_REVIEW, on line 0, which stands for the whole shipment.
     *
     * @param reason what is wrong, in words that hold no value of the manifest
     */
    record Unreadable(String reason, int orderBookRevision) implements Screening {
        @Override
        public Verdict verdict() {
            return Verdict.IN_REVIEW;
        }

        @Override
        public boolean incomplete() {
            return false;
        }

        @Override
        public @Nullable LocalDate importDate() {
            return null;
        }

        @Override
        public List<LineVerdict> lines() {
            return List.of();
        }

        @Override
        public List<Ground> grounds() {
            return List.of();
        }

        @Override
        public List<OrderGround> groundsByOrder() {
            return List.of();
        }

        @Override
        public List<Reason> reasons() {
            return List.of(new Reason(Reason.Kind.UNREADABLE, LineNumbers.of(0)));
        }

        @Override
        public List<Gap> gaps() {
            return List.of();
        }

        @Override
        public SortedSet<String> trace() {
            return new TreeSet<>();
        }

        @Override
        public byte[] resultBytes() {
            return ResultJson.bytes(this, orderBookRevision);
        }
    }
}
