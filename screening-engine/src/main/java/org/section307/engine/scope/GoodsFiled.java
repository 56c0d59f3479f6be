package org.section307.engine.scope;

import static org.section307.engine.scope.Condition.MERCHANDISE;

import org.jspecify.annotations.Nullable;
import org.section307.engine.compare.Descriptions;
import org.section307.engine.compare.GoodsNouns;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.read.At;
import org.section307.engine.scope.Merchandise.Goods;

/** What a node says about its goods, held against an order's goods, and the answers that point to it. */
record GoodsFiled(Goods goods, At at, TextMemo memo) {

    String description() {
        return at.node().description();
    }

    @Nullable
    String code() {
        return at.node().hts();
    }

    /** Whether the description has the order's words. */
    boolean says() {
        return words().saysAny(goods.words().phrases());
    }

    /** Whether the description settles a code that is wider than the order's words. */
    boolean settles() {
        return words().saysAny(goods.words().says());
    }

    boolean isPlainlyOther() {
        return GoodsNouns.plainlyOther(words(), goods.prefixes(), goods.words());
    }

    /** Whether a declared material is the order's. */
    boolean hasMaterial() {
        return at.node().materials().stream()
                .anyMatch(material ->
                        memo.words(material.name()).saysAny(goods.words().materials()));
    }

    /** Whether materials are declared and none of them is the order's. */
    boolean isExcludedByMaterial() {
        return !goods.words().materials().isEmpty() && !at.node().materials().isEmpty() && !hasMaterial();
    }

    Answer metByDescription(String clause) {
        return new Answer.Met(MERCHANDISE, clause, Evidences.at(at, "/description", description(), goods.text()));
    }

    Answer weakByDescription(String clause) {
        return new Answer.Weak(MERCHANDISE, clause, Evidences.at(at, "/description", description(), goods.text()));
    }

    Answer otherByDescription(String clause) {
        return new Answer.NotMet(MERCHANDISE, clause, Evidences.at(at, "/description", description(), goods.text()));
    }

    Answer metByCode(String clause, String prefix) {
        return new Answer.Met(MERCHANDISE, clause, Evidences.at(at, "/hts", code(), prefix));
    }

    Answer weakByCode(String clause, String prefix) {
        return new Answer.Weak(MERCHANDISE, clause, Evidences.at(at, "/hts", code(), prefix));
    }

    Answer otherByCode() {
        return new Answer.NotMet(
                MERCHANDISE, "the code is other goods", Evidences.at(at, "/hts", code(), goods.text()));
    }

    /** The declared materials as evidence. */
    Evidence materials() {
        String names = String.join(
                ", ",
                at.node().materials().stream().map(material -> material.name()).toList());
        return Evidences.at(at, "/materials", names, goods.text());
    }

    private Descriptions words() {
        return memo.words(description());
    }
}
