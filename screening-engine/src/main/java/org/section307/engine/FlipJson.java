package org.section307.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.section307.engine.flip.Change;
import org.section307.engine.flip.Flip;
import org.section307.engine.flip.Flips;
import org.section307.engine.flip.LineFlips;

/** Flips as maps, lists and texts, for whoever shows them as JSON. They are for the agency: an importer is told order, clause, field and gap. */
public final class FlipJson {
    private FlipJson() {}

    /** {@code {"byLines": […], "notLookedAt": "21-30"}}; the second is left out where every line was looked at. */
    public static Map<String, Object> of(Flips flips) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("byLines", flips.byLines().stream().map(FlipJson::lines).toList());
        if (!flips.notLookedAt().numbers().isEmpty())
            json.put("notLookedAt", flips.notLookedAt().ranges());
        return json;
    }

    private static Map<String, Object> lines(LineFlips lines) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lines", lines.lines().ranges());
        json.put("verdict", lines.verdict().name());
        json.put("flips", lines.flips().stream().map(FlipJson::flip).toList());
        if (!lines.note().isEmpty()) json.put("note", lines.note());
        return json;
    }

    private static Map<String, Object> flip(Flip flip) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sentence", flip.sentence());
        json.put("becomes", flip.becomes().name());
        json.put("changes", flip.changes().stream().map(FlipJson::change).toList());
        return json;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("condition", change.condition().word());
        json.put("sentence", change.sentence());
        json.put("pointer", change.edit().pointer());
        if (!change.edit().set().isEmpty()) json.put("set", change.edit().set());
        List<String> removed = change.edit().removed();
        if (!removed.isEmpty()) json.put("remove", removed);
        return json;
    }
}
