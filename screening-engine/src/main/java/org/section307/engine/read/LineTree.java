package org.section307.engine.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line and all its inputs, parents before their inputs: the nodes that one is made from stand right behind it. */
public record LineTree(List<At> nodes) {
    public LineTree {
        nodes = List.copyOf(nodes);
    }

    public static LineTree of(Node line) {
        List<At> nodes = new ArrayList<>();
        place(line, null, 0, nodes);
        return new LineTree(nodes);
    }

    public At line() {
        return nodes.getFirst();
    }

    /** The nodes that this one is made from, at any tier. */
    public List<At> madeFrom(At at) {
        return nodes.subList(at.index() + 1, at.end());
    }

    /** Whether the node has no declared inputs. */
    public static boolean isLeaf(At at) {
        return at.end() == at.index() + 1;
    }

    private static void place(Node node, @Nullable At parent, int position, List<At> nodes) {
        int index = nodes.size();
        At at = At.of(node, index, index + size(node), parent, position);
        nodes.add(at);
        for (int i = 0; i < node.inputs().size(); i++) place(node.inputs().get(i), at, i, nodes);
    }

    /** Each node is counted once for every tier above it, at most ten times. */
    private static int size(Node node) {
        int size = 1;
        for (Node input : node.inputs()) size += size(input);
        return size;
    }
}
