package org.section307.engine.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node in its place in a line's tree, the line itself included.
 *
 * @param index position in the tree, from 0, parents before their inputs
 * @param end index behind the last node of its subtree: the nodes it is made from are (index, end)
 * @param parent the node made from it; null for the line
 * @param pointer JSON pointer below the line; "" for the line itself
 * @param tierPath descriptions of the goods from the line down to this node
 */
public record At(Node node, int index, int end, @Nullable At parent, String pointer, List<String> tierPath) {
    public At {
        tierPath = List.copyOf(tierPath);
    }

    /** @param position position among its siblings */
    static At of(Node node, int index, int end, @Nullable At parent, int position) {
        if (parent == null) return new At(node, index, end, null, "", List.of(node.description()));
        List<String> path = new ArrayList<>(parent.tierPath());
        path.add(node.description());
        return new At(node, index, end, parent, parent.pointer() + "/inputs/" + position, path);
    }

    /** Tiers above it: 0 for the line. */
    public int tier() {
        return tierPath.size() - 1;
    }

    public boolean isLine() {
        return parent == null;
    }
}
