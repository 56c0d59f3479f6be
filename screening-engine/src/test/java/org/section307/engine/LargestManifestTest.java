package org.section307.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.engine.Manifests.goods;
import static org.section307.engine.Manifests.madeBy;
import static org.section307.engine.Manifests.madeFrom;
import static org.section307.engine.Manifests.screen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.section307.engine.cases.ScreeningCase;
import org.section307.engine.policy.Verdict;

/** The largest manifests that intake takes: 10,000 lines, 50,000 nodes, ten tiers. */
class LargestManifestTest {
    private static final int LINES = 10_000;
    private static final int NODES = 50_000;

    @Test
    void ten_thousand_equal_lines_share_one_evidence() {
        Screening screening = screen(manifestOf(LINES, line -> shirt("Red Heron Knit JSC", 4)));
        assertThat(screening.lines()).hasSize(LINES);
        assertThat(screening.grounds()).hasSize(1);
        assertThat(screening.resultBytes().length).isLessThan(10_000);
    }

    @Test
    void ten_thousand_different_lines_share_the_evidence_of_an_equal_input() {
        Screening screening = screen(manifestOf(LINES, line -> shirt("Red Heron Knit No. " + line, 4)));
        assertThat(screening.verdict()).isEqualTo(Verdict.HELD);
        assertThat(screening.grounds()).hasSize(1);
    }

    @Test
    void a_line_of_fifty_thousand_nodes_keeps_one_match_for_an_order() {
        Screening screening = screen(oneLine(NODES));
        assertThat(screening.grounds()).hasSize(1);
        assertThat(screening.resultBytes().length).isLessThan(10_000);
    }

    /** Every line has its own words, as long as intake takes them, and every line is held: what is kept doesn't grow with them. */
    @Test
    void ten_thousand_different_lines_with_long_evidence_keep_a_bounded_result() {
        Screening screening = screen(manifestOf(LINES, LargestManifestTest::heldWithLongWords));
        assertThat(screening.lines()).hasSize(LINES);
        assertThat(screening.groundsByOrder())
                .anySatisfy(ground -> assertThat(ground.lines().ranges()).isEqualTo("1-" + LINES));
        assertThat(screening.resultBytes().length).isLessThan(5_000_000);
    }

    /** Bytes allocated stand for work: they hardly depend on the machine's load. Twice the nodes must not take much more than twice. */
    @Test
    void work_grows_with_the_nodes_and_not_faster() {
        for (Shape shape : Shape.values()) {
            OrderBook book = Manifests.book();
            byte[] half = ScreeningCase.bytes(shape.manifest.apply(NODES / 2));
            byte[] whole = ScreeningCase.bytes(shape.manifest.apply(NODES));
            allocated(half, book);
            double ratio = (double) allocated(whole, book) / allocated(half, book);
            assertThat(ratio).as(shape.name()).isLessThan(2.4);
        }
    }

    /** Manifests of a number of nodes. */
    @SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
    private enum Shape {
        EQUAL_LINES(nodes -> manifestOf(nodes / 5, line -> shirt("Red Heron Knit JSC", 4))),
        DIFFERENT_LINES(nodes -> manifestOf(nodes / 5, line -> shirt("Red Heron Knit No. " + line, 4))),
        LONG_HELD_LINES(nodes -> manifestOf(nodes / 5, LargestManifestTest::heldWithLongWords)),
        TEN_TIERS(nodes -> manifestOf(nodes / 11, line -> shirt("Red Heron Knit No. " + line, 10))),
        ONE_LINE(LargestManifestTest::oneLine);

        private final IntFunction<ObjectNode> manifest;

        Shape(IntFunction<ObjectNode> manifest) {
            this.manifest = manifest;
        }
    }

    private static ObjectNode oneLine(int nodes) {
        ObjectNode line = madeBy(goods("Shirts of cotton", "6105.10.0010", "VN"), "Red Heron Knit JSC", null);
        for (int i = 1; i < nodes; i++) line.withArray("/inputs").add(goods("Raw cotton, bale " + i, "5201.00", "TM"));
        return Manifests.manifest("2023-04-24", line);
    }

    private static ObjectNode heldWithLongWords(int number) {
        String words = "Raw cotton of lot " + number + ", " + "combed and baled ".repeat(8);
        ObjectNode goods = madeBy(goods(words, "5201.00", "TM"), "Garagum Farm No. " + number, "Kashgar,CN-XJ,,CN");
        for (int tier = 1; tier < 5; tier++) goods = madeFrom(goods("Yarn " + number + words, "5205.12", null), goods);
        return madeBy(goods, "Hetian Taida Apparel Co., Ltd.", "Hotan,CN-XJ,,CN");
    }

    private static long allocated(byte[] bytes, OrderBook book) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Engine.screen(bytes, book).resultBytes();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void a_manifest_beyond_the_limits_is_not_screened() {
        assertThat(screen(manifestOf(LINES + 1, line -> shirt("Red Heron", 0))))
                .isInstanceOf(Screening.Unreadable.class);
        assertThat(screen(manifestOf(1, line -> shirt("Red Heron", 11)))).isInstanceOf(Screening.Unreadable.class);
    }

    private interface LineOf {
        ObjectNode line(int number);
    }

    private static ObjectNode manifestOf(int lines, LineOf of) {
        ObjectNode[] all = new ObjectNode[lines];
        for (int i = 0; i < lines; i++) all[i] = of.line(i + 1);
        return Manifests.manifest("2023-04-24", all);
    }

    /** A shirt with that many tiers of inputs, the last of them Turkmen cotton. */
    private static ObjectNode shirt(String maker, int tiers) {
        ObjectNode goods = goods("Raw cotton", "5201.00", "TM");
        for (int tier = 1; tier < tiers; tier++) goods = madeFrom(goods("Cotton yarn", "5205.12", "TR"), goods);
        ObjectNode shirt = goods("Shirts", "6105.20", "VN");
        return madeBy(tiers == 0 ? shirt : madeFrom(shirt, goods), maker, ",,,VN");
    }
}
