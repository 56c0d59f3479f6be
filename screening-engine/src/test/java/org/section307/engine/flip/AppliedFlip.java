package org.section307.engine.flip;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.section307.engine.Manifests;
import org.section307.engine.Screening;
import org.section307.engine.policy.LineVerdict;
import org.section307.engine.policy.Verdict;
import org.section307.engine.read.Edit;

/** A flip carried out on a manifest as a filer would, apart from the engine's own way of trying it. */
final class AppliedFlip {
    private AppliedFlip() {}

    /** The line's verdict after these changes. */
    static Verdict verdict(ObjectNode manifest, List<Change> changes, int line) {
        ObjectNode edited = manifest.deepCopy();
        changes.forEach(change -> apply(edited, change.edit()));
        Screening screening = Manifests.screen(edited);
        if (screening instanceof Screening.Unreadable) throw new AssertionError("a flip left no manifest");
        return screening.lines().stream()
                .filter(verdict -> verdict.number() == line)
                .map(LineVerdict::verdict)
                .findFirst()
                .orElse(Verdict.CLEAR);
    }

    private static void apply(ObjectNode manifest, Edit edit) {
        ObjectNode target = target(manifest, edit.pointer());
        for (String member : edit.removed()) target.remove(member);
        edit.set().forEach(target::put);
    }

    private static ObjectNode target(ObjectNode manifest, String pointer) {
        int last = pointer.lastIndexOf('/');
        JsonNode found = manifest.at(pointer);
        if (found instanceof ObjectNode object) return object;
        ObjectNode parent = target(
                manifest,
                pointer.endsWith("/-")
                        ? pointer.substring(0, pointer.lastIndexOf('/', last - 1))
                        : pointer.substring(0, last));
        if (!pointer.endsWith("/-")) return parent.putObject(pointer.substring(last + 1));
        JsonNode parties = manifest.at(JsonPointer.compile(pointer.substring(0, last)));
        return (parties instanceof ArrayNode array ? array : parent.putArray("parties")).addObject();
    }
}
