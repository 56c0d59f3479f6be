package org.section307.engine.scope;

import static org.section307.engine.scope.Condition.MERCHANDISE;

import java.util.function.BooleanSupplier;
import org.section307.engine.compare.HtsEditions;
import org.section307.engine.compare.HtsMatch;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.read.At;
import org.section307.engine.scope.Merchandise.Goods;

/** The goods of a node are the order's: by an HTS prefix, or by words where there is no code or the order has none. */
final class MerchandiseCondition {
    private final TextMemo memo;
    private final int edition;

    /** @param edition year of the HTS edition in force on the import date */
    MerchandiseCondition(TextMemo memo, int edition) {
        this.memo = memo;
        this.edition = edition;
    }

    /**
     * The answer about the node's own goods.
     *
     * @param inputSays whether some input is the order's goods beyond doubt: it settles a code that is wider than the order's words
     */
    Answer answer(Merchandise wanted, At at, BooleanSupplier inputSays) {
        return switch (wanted) {
            case Merchandise.AllGoods all ->
                new Answer.Met(MERCHANDISE, "the order takes all goods", Evidences.at(at, "", null, null));
            case Merchandise.NotInOurData unknown ->
                new Answer.Weak(
                        MERCHANDISE,
                        "our data lack the goods that the order names",
                        Evidences.at(at, "/description", at.node().description(), null));
            case Goods goods -> ofGoods(new GoodsFiled(goods, at, memo), inputSays);
        };
    }

    private Answer ofGoods(GoodsFiled filed, BooleanSupplier inputSays) {
        Goods goods = filed.goods();
        String code = filed.code();
        if (code == null) return withoutCode(filed);
        if (goods.prefixes().isEmpty()) return ofOrderWithoutCodes(filed, code);
        HtsMatch match = HtsMatch.of(code, goods.prefixes(), goods.words().widePrefixes());
        if (HtsEditions.lacks(edition, code)) return EditionAnswer.ofForeignCode(filed, code, match, edition);
        return switch (match) {
            case HtsMatch.Within(String prefix, boolean wide) ->
                wide ? ofWideCode(filed, prefix, inputSays) : ofCode(filed, prefix);
            case HtsMatch.Shorter(String prefix) ->
                filed.says()
                        ? filed.metByDescription(
                                "the code is shorter than the order's, and the description says the goods")
                        : filed.weakByCode("the code is shorter than the order's", prefix);
            case HtsMatch.Outside outside -> {
                Answer renumbered = EditionAnswer.ofRenumbered(filed, code, edition);
                yield renumbered == null ? ofOtherCode(filed) : renumbered;
            }
        };
    }

    private static Answer ofCode(GoodsFiled filed, String prefix) {
        if (filed.isExcludedByMaterial())
            return new Answer.Weak(
                    MERCHANDISE, "the code is the order's, and no declared material is", filed.materials());
        return !filed.says() && filed.isPlainlyOther()
                ? filed.weakByDescription("the code is the order's, and the description is plainly other goods")
                : filed.metByCode("the code is the order's", prefix);
    }

    /** All of chapters 61 to 63 under a cotton order: the words, the input or the fiber must say cotton. */
    private static Answer ofWideCode(GoodsFiled filed, String prefix, BooleanSupplier inputSays) {
        if (filed.isExcludedByMaterial())
            return new Answer.NotMet(MERCHANDISE, "a declared material excludes the order's goods", filed.materials());
        if (filed.hasMaterial())
            return new Answer.Met(
                    MERCHANDISE,
                    "the code may be the order's goods, and a declared material says so",
                    filed.materials());
        if (filed.settles())
            return filed.metByDescription("the code may be the order's goods, and the description says so");
        return inputSays.getAsBoolean()
                ? filed.metByCode("the code may be the order's goods, and an input says so", prefix)
                : filed.weakByCode("the code is wider than the order's goods, and nothing says which", prefix);
    }

    private static Answer ofOtherCode(GoodsFiled filed) {
        if (filed.says())
            return filed.weakByDescription("the description is the order's goods, and the code is others");
        return !filed.goods().official() && filed.hasMaterial()
                ? new Answer.Weak(
                        MERCHANDISE,
                        "a declared material is the order's, and the code is outside our mapping",
                        filed.materials())
                : filed.otherByCode();
    }

    private static Answer ofOrderWithoutCodes(GoodsFiled filed, String code) {
        if (filed.says())
            return filed.metByDescription("the description says the order's goods; the order has no codes");
        var chapters = filed.goods().words().chapters();
        boolean otherChapter = !chapters.isEmpty() && !chapters.contains(code.substring(0, Math.min(2, code.length())));
        return otherChapter
                ? filed.otherByCode()
                : filed.weakByDescription("the order has no codes, and the description does not settle it");
    }

    private Answer withoutCode(GoodsFiled filed) {
        if (filed.says())
            return filed.metByDescription("no code is declared, and the description says the order's goods");
        if (filed.hasMaterial())
            return new Answer.Weak(
                    MERCHANDISE, "no code is declared, and a declared material is the order's", filed.materials());
        if (memo.namesNobody(filed.description()))
            return new Answer.Silent(
                    MERCHANDISE,
                    "neither code nor description tells the goods",
                    Evidences.at(
                            filed.at(),
                            "/description",
                            filed.description(),
                            filed.goods().text()));
        return filed.isPlainlyOther()
                ? filed.otherByDescription("the description is plainly other goods")
                : filed.weakByDescription("no code is declared, and the description does not settle it");
    }
}
