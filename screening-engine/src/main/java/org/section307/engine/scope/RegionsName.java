package org.section307.engine.scope;

import static org.section307.engine.scope.Condition.ORIGIN;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.compare.Region;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.read.At;
import org.section307.engine.read.Party;

/** A region's own name in a description, or in the name of a maker or grower, points to it. A buyer's name is no sign. */
final class RegionsName {
    private RegionsName() {}

    /** Weak, or null where neither speaks. */
    static @Nullable Answer answer(Origin wanted, At at, TextMemo memo) {
        for (Region region : wanted.regions()) {
            String description = at.node().description();
            if (memo.words(description).saysAny(region.ownNames()))
                return weak("the description names the region", at, "/description", description, wanted);
            List<Party> parties = at.node().parties();
            for (int i = 0; i < parties.size(); i++) {
                String name = parties.get(i).isMaker() ? parties.get(i).name() : null;
                if (name != null && memo.words(name).saysAny(region.ownNames()))
                    return weak("the maker is named after the region", at, "/parties/" + i + "/name", name, wanted);
            }
        }
        return null;
    }

    private static Answer weak(String clause, At at, String member, String filed, Origin wanted) {
        return new Answer.Weak(ORIGIN, clause, Evidences.at(at, member, filed, wanted.text()));
    }
}
