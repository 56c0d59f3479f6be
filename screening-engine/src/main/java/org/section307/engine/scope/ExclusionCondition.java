package org.section307.engine.scope;

import static org.section307.engine.scope.Condition.EXCLUSION;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.name.NormalForm;
import org.section307.engine.read.At;
import org.section307.engine.read.Manifest;
import org.section307.engine.read.Party;
import org.section307.engine.scope.Exclusion.MatchedOn;

/** The goods are an excluded firm's: met turns the order off, weak leaves it standing and caps the verdict at review. */
public final class ExclusionCondition {
    private final Manifest manifest;
    private final TextMemo memo;

    public ExclusionCondition(Manifest manifest, TextMemo memo) {
        this.manifest = manifest;
        this.memo = memo;
    }

    /** The strongest of an order's exclusions about a node; null where it has none on that day. */
    public @Nullable Answer answer(List<Exclusion> exclusions, At at) {
        Answer best = null;
        for (Exclusion exclusion : exclusions) {
            if (manifest.importDate().isBefore(exclusion.from())) continue;
            Answer answer = answer(exclusion, at);
            best = best == null ? answer : Answer.stronger(best, answer);
        }
        return best;
    }

    private Answer answer(Exclusion exclusion, At at) {
        Filed shown = shown(exclusion, at);
        LocalDate from = exclusion.from();
        if (shown == null)
            return new Answer.NotMet(
                    EXCLUSION, "no excluded firm is shown in its role", Evidences.at(at, "", null, exclusion.name()));
        Evidence evidence = new Evidence(
                shown.pointer,
                shown.inLine,
                shown.inLine ? at.tierPath() : List.of(),
                shown.name,
                exclusion.name(),
                NormalForm.stepsBetween(shown.name, exclusion.name()));
        return exclusion.matchedOn() == MatchedOn.MAKER_OR_SELLER_IN_PART
                ? new Answer.Weak(
                        EXCLUSION, "the excluded firm is shown, and not the fact that its carve-out asks for", evidence)
                : new Answer.Met(EXCLUSION, "the goods are the excluded firm's, admissible from " + from, evidence);
    }

    private record Filed(String name, String pointer, boolean inLine) {}

    private @Nullable Filed shown(Exclusion exclusion, At at) {
        String wanted = memo.form(exclusion.name());
        return switch (exclusion.matchedOn()) {
            case IMPORTER -> {
                String importer = manifest.importerName();
                yield importer != null && memo.form(importer).equals(wanted)
                        ? new Filed(importer, "/importer/name", false)
                        : null;
            }
            case MAKER_OR_SELLER, MAKER_OR_SELLER_IN_PART -> makerOrSeller(wanted, at);
        };
    }

    /** Makers of the node, or of the nearest goods made from it where it names none; sellers of any of these, or of the shipment. */
    private @Nullable Filed makerOrSeller(String wanted, At at) {
        boolean makersCount = true;
        for (At made = at; made != null; made = made.parent()) {
            List<Party> parties = made.node().parties();
            for (int i = 0; i < parties.size(); i++)
                if (counts(parties.get(i), makersCount) && bears(parties.get(i), wanted))
                    return new Filed(name(parties.get(i)), made.pointer() + "/parties/" + i + "/name", true);
            makersCount &= parties.stream().noneMatch(Party::isMaker);
        }
        List<Party> head = manifest.parties();
        for (int i = 0; i < head.size(); i++)
            if (head.get(i).role() == Party.Role.SELLER && bears(head.get(i), wanted))
                return new Filed(name(head.get(i)), "/parties/" + i + "/name", false);
        return null;
    }

    private static boolean counts(Party party, boolean makersCount) {
        return party.role() == Party.Role.SELLER || (makersCount && party.isMaker());
    }

    private boolean bears(Party party, String wanted) {
        return memo.form(name(party)).equals(wanted);
    }

    private static String name(Party party) {
        String name = party.name();
        return name == null ? "" : name;
    }
}
