package org.section307.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.engine.Manifests.goods;
import static org.section307.engine.Manifests.madeBy;
import static org.section307.engine.Manifests.madeFrom;
import static org.section307.engine.Manifests.screen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
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
        ObjectNode line = madeBy(goods("Shirts of cotton", "6105.10.0010", "VN"), "Red Heron Knit JSC", null);
        for (int i = 1; i < NODES; i++) line.withArray("/inputs").add(goods("Raw cotton, bale " + i, "5201.00", "TM"));
        Screening screening = screen(Manifests.manifest("2023-04-24", line));
        assertThat(screening.grounds()).hasSize(1);
        assertThat(screening.resultBytes().length).isLessThan(10_000);
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
