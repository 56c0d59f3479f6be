package org.section307.engine.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.section307.engine.name.MidName;
import org.section307.engine.name.NormalForm;

/** Listed names by normal form, and by the name part of a manufacturer's code: a filed name finds its orders without asking the others. */
public final class NameIndex {
    private final Map<String, List<Listed>> byForm;
    private final Map<String, List<Listed>> byMid;

    private NameIndex(Map<String, List<Listed>> byForm, Map<String, List<Listed>> byMid) {
        this.byForm = Map.copyOf(byForm);
        this.byMid = Map.copyOf(byMid);
    }

    /** An index of these names; the names of one party in one order lead to it once for each form, by its strongest source. */
    @SuppressWarnings("ReferenceEquality") // the very party of the very order, not one like it
    public static NameIndex of(List<Listed> names) {
        Map<String, List<Listed>> byForm = new HashMap<>();
        Map<String, List<Listed>> byMid = new HashMap<>();
        Set<String> seen = new HashSet<>();
        int party = 0;
        Listed last = null;
        for (Listed listed : names) {
            if (last == null || last.party() != listed.party() || last.order() != listed.order()) party++;
            last = listed;
            String form = NormalForm.of(listed.name().name());
            if (seen.add(party + form))
                byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(listed);
            String country = listed.party().country();
            String mid =
                    country == null ? "" : MidName.of(country, listed.name().name());
            if (!mid.isEmpty() && listed.name().source().strong() && seen.add(party + mid))
                byMid.computeIfAbsent(mid, key -> new ArrayList<>()).add(listed);
        }
        return new NameIndex(byForm, byMid);
    }

    /** The listed names with this normal form. */
    public List<Listed> withForm(String form) {
        return byForm.getOrDefault(form, List.of());
    }

    /** The listed names whose country and first words this manufacturer's code may stand for. */
    public List<Listed> withMid(String mid) {
        for (String part : MidName.partsOf(mid)) {
            List<Listed> found = byMid.get(part);
            if (found != null) return found;
        }
        return List.of();
    }
}
