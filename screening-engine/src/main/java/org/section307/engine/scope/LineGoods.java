package org.section307.engine.scope;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import org.section307.engine.compare.HtsEditions;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.read.At;
import org.section307.engine.read.LineTree;
import org.section307.engine.scope.Merchandise.Goods;

/** The merchandise condition over the nodes of one line, each node asked once for each order's goods. For one thread. */
public final class LineGoods {
    private static final int MET = 3;

    private final LineTree tree;
    private final MerchandiseCondition condition;
    private final IdentityHashMap<Goods, byte[]> strengths = new IdentityHashMap<>();

    public LineGoods(LineTree tree, TextMemo memo, LocalDate importDate) {
        this.tree = tree;
        this.condition = new MerchandiseCondition(memo, HtsEditions.on(importDate));
    }

    /** The answer about the node's own goods. */
    public Answer own(Merchandise wanted, At at) {
        return condition.answer(wanted, at, () -> inputSays(wanted, at));
    }

    /** {@link Answer#strength()} of the node's own goods. */
    public int strength(Merchandise wanted, At at) {
        return switch (wanted) {
            case Merchandise.AllGoods all -> MET;
            case Merchandise.NotInOurData unknown -> MET - 1;
            case Goods goods -> {
                byte[] known = strengths.computeIfAbsent(
                        goods, key -> new byte[tree.nodes().size()]);
                if (known[at.index()] == 0)
                    known[at.index()] = (byte) (1 + own(goods, at).strength());
                yield known[at.index()] - 1;
            }
        };
    }

    /** The strongest answer on the node and the nodes made from it, the nearest one where several are as strong; never on its inputs. */
    public Answer onNodeOrMadeFromIt(Merchandise wanted, At at) {
        At best = at;
        for (At made = at.parent(); made != null; made = made.parent())
            if (strength(wanted, made) > strength(wanted, best)) best = made;
        return own(wanted, best);
    }

    /**
     * Whether the origin of the order's goods that a node is made of is declared: then it decides, and not where the node itself was
     * made. A shirt sewn in Turkmenistan of declared American cotton is not Turkmen cotton.
     */
    public boolean materialDecides(Origin origin, Merchandise wanted, At at, TextMemo memo) {
        if (!(wanted instanceof Goods)) return false;
        for (At input : tree.madeFrom(at))
            if (strength(wanted, input) == MET
                    && !(OriginCondition.answer(origin, input, memo) instanceof Answer.Silent)) return true;
        return false;
    }

    private boolean inputSays(Merchandise wanted, At at) {
        for (At input : tree.madeFrom(at)) if (strength(wanted, input) == MET) return true;
        return false;
    }
}
