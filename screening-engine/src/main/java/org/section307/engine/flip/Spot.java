package org.section307.engine.flip;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section307.engine.read.Node;
import org.section307.engine.read.SingleLine;
import org.section307.engine.scope.Evidence;

/**
 * Where evidence points, taken apart.
 *
 * @param node pointer of the goods; "" at the head
 * @param owner pointer of the party, vessel or labor fact, or of the goods themselves
 * @param rest what follows the owner: "/name", "/address/city", or ""
 * @param goods the goods in the manifest's words
 * @param value the manifest's value, or else the order's
 * @param listed the order's value; "" where it has none
 */
record Spot(String node, String owner, String rest, boolean inLine, String goods, String value, String listed) {
    private static final Pattern PARTS = Pattern.compile(
            "((?:/inputs/[0-9]+)*)((?:/parties/[0-9]+|/labor/[0-9]+|/catchingVessel|/importer)?)(/.*)?");

    static Spot of(Evidence evidence) {
        Matcher parts = PARTS.matcher(evidence.pointer());
        if (!parts.matches()) throw new IllegalStateException("evidence points nowhere");
        String node = (evidence.inLine() ? SingleLine.LINE : "") + parts.group(1);
        String listed = Objects.requireNonNullElse(evidence.listed(), "");
        return new Spot(
                node,
                node + parts.group(2),
                Objects.requireNonNullElse(parts.group(3), ""),
                evidence.inLine(),
                evidence.tierPath().isEmpty()
                        ? "the goods"
                        : evidence.tierPath().getLast(),
                Objects.requireNonNullElse(evidence.filed(), listed),
                listed);
    }

    /** The last part of the pointer. */
    String member() {
        return rest.substring(rest.lastIndexOf('/') + 1);
    }

    boolean isInAddress() {
        return rest.startsWith("/address");
    }

    /** The party's part in the goods, in words. */
    String role(Node line) {
        if (!inLine) return owner.equals("/importer") ? "importer" : "party to the shipment";
        Node at = line;
        for (String input : node.substring(SingleLine.LINE.length()).split("/inputs/"))
            if (!input.isEmpty()) at = at.inputs().get(Integer.parseInt(input));
        int position = Integer.parseInt(owner.substring(owner.lastIndexOf('/') + 1));
        String role = switch (at.parties().get(position).role()) {
            case MAKER -> "maker of ";
            case SELLER -> "seller of ";
            case OTHER -> "party to ";
        };
        return role + goods;
    }
}
