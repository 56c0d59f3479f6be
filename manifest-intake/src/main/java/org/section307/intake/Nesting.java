package org.section307.intake;

import java.util.HashSet;
import java.util.Set;

/** Where in the manifest a token stands: the containers that are open, each with the names it has had so far. */
final class Nesting {
    /** What an open container is to a manifest. */
    enum Container {
        MANIFEST,
        LINES,
        LINE,
        INPUTS,
        INPUT,
        OTHER
    }

    /** What became of a member's name. */
    enum Name {
        NEW,
        REPEATED,
        TOO_MANY
    }

    private final Container[] containers = new Container[Limits.NESTING + 1];
    private final String[] names = new String[Limits.NESTING + 1];
    private final Set<?>[] seen = new Set<?>[Limits.NESTING + 1];
    private int depth;
    private int tier;

    int depth() {
        return depth;
    }

    Container container() {
        return depth == 0 ? Container.OTHER : containers[depth];
    }

    boolean isLine() {
        return container() == Container.LINE;
    }

    /** The tier of an input that is opened here: 1 is what the line itself is made from. */
    int tier() {
        return tier;
    }

    void open(boolean object) {
        Container opened = opened(object);
        depth++;
        containers[depth] = opened;
        names[depth] = "";
        if (object) {
            seen[depth] = new HashSet<String>(16);
        }
        if (opened == Container.INPUTS) {
            tier++;
        }
    }

    void close() {
        if (container() == Container.INPUTS) {
            tier--;
        }
        depth--;
    }

    @SuppressWarnings("unchecked")
    Name name(String name) {
        names[depth] = name;
        Set<String> known = (Set<String>) seen[depth];
        if (known.size() >= Limits.MEMBERS) {
            return Name.TOO_MANY;
        }
        return known.add(name) ? Name.NEW : Name.REPEATED;
    }

    private Container opened(boolean object) {
        if (depth == 0) {
            return Container.MANIFEST;
        }
        return switch (containers[depth]) {
            case MANIFEST -> !object && names[depth].equals("lines") ? Container.LINES : Container.OTHER;
            case LINE, INPUT -> !object && names[depth].equals("inputs") ? Container.INPUTS : Container.OTHER;
            case LINES -> object ? Container.LINE : Container.OTHER;
            case INPUTS -> object ? Container.INPUT : Container.OTHER;
            case OTHER -> Container.OTHER;
        };
    }
}
