package org.section307.engine.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node in its place in a line's tree, the line itself included.
 *
 * @param index position in the tree, from 0, parents before their inputs
 * @param end index behind the last node of its subtree: the nodes it is made from are (index, end)
 * @param parent the node made from it; null for the line
 * @param position position among its siblings
 */
public record At(Node node, int index, int end, @Nullable At parent, int position) {

    /** JSON pointer below the line; "" for the line itself. */
    public String pointer() {
        At up = parent;
        return up == null ? "" : up.pointer() + "/inputs/" + position;
    }

    /** Descriptions of the goods from the line down to this node. */
    public List<String> tierPath() {
        List<String> path = new ArrayList<>();
        for (At at = this; at != null; at = at.parent) path.add(at.node.description());
        Collections.reverse(path);
        return path;
    }

    /** Tiers above it: 0 for the line. */
    public int tier() {
        At up = parent;
        return up == null ? 0 : up.tier() + 1;
    }

    public boolean isLine() {
        return parent == null;
    }
}
