package org.section307.engine.flip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.engine.Manifests.goods;
import static org.section307.engine.Manifests.madeBy;
import static org.section307.engine.Manifests.madeFrom;
import static org.section307.engine.Manifests.manifest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.section307.engine.Engine;
import org.section307.engine.Manifests;
import org.section307.engine.cases.ScreeningCase;
import org.section307.engine.policy.Verdict;
import org.section307.engine.scope.Condition;

class FlipsTest {
    @Test
    void cotton_in_a_shirt_is_flipped_by_its_origin_by_its_goods_or_by_the_date() {
        ObjectNode shirt = madeBy(
                madeFrom(goods("Shirts", "6105.10.0010", "VN"), goods("Raw cotton", "5201.00", "TM")),
                "Red Heron Knit",
                null);
        LineFlips flips = only(flips(manifest("2023-04-24", shirt)));
        assertThat(flips.verdict()).isEqualTo(Verdict.HELD);
        assertThat(flips.flips()).allMatch(flip -> flip.changes().size() == 1);
        assertThat(flips.flips().stream().map(Flip::sentence))
                .contains("origin of Raw cotton other than TM", "import date before 2018-05-18")
                .anyMatch(sentence -> sentence.startsWith("Raw cotton: HTS outside 120721"));
        Change origin = flips.flips().getFirst().changes().getFirst();
        assertThat(origin.condition()).isEqualTo(Condition.ORIGIN);
        assertThat(origin.edit().pointer()).isEqualTo("/lines/0/inputs/0");
        assertThat(origin.edit().set()).isEqualTo(Map.of("originCountry", "NZ"));
    }

    @Test
    void a_pointer_is_of_the_first_line_with_these_goods() {
        ObjectNode clear = madeBy(goods("Porcelain bowls", "6911.10", "PT"), "Vista", null);
        ObjectNode silicon =
                madeBy(goods("Silicon metal", "2804.69.1000", "CN"), "Hoshine Silicon Industry Co. Ltd.", null);
        Flips flips = flips(manifest("2021-09-01", clear, silicon, clear.deepCopy(), silicon.deepCopy()));
        assertThat(only(flips).lines().ranges()).isEqualTo("2,4");
        assertThat(only(flips).flips().getFirst().changes().getFirst().edit().pointer())
                .isEqualTo("/lines/1/parties/0");
    }

    /** The regional order, the firm's own and, for later imports, the UFLPA: only a date before the first of them is outside all. */
    @Test
    void one_date_may_lie_before_several_orders() {
        ObjectNode shirt = madeBy(
                madeFrom(
                        goods("Cotton shirts", "6105.10.0010", "VN"),
                        madeBy(
                                goods("Cotton yarn", "5205.12", "CN"),
                                "Hetian Taida Apparel Co., Ltd.",
                                "Hotan,CN-XJ,,CN"),
                        goods("Raw cotton", "5201.00", "TM")),
                "Red Heron Knit",
                null);
        LineFlips flips = only(flips(manifest("2023-04-24", shirt)));
        assertThat(flips.flips().stream().map(Flip::sentence)).containsExactly("import date before 2018-05-18");
    }

    /** Two listed makers under one order without a date: no single change answers both. */
    @Test
    void where_each_match_needs_a_change_of_its_own_the_flip_has_them_all() {
        ObjectNode line =
                madeFrom(madeBy(hoist("Chain hoists"), WUYI, null), madeBy(hoist("Hoist bodies"), WUYI, null));
        LineFlips flips = only(flips(manifest("2021-09-01", line)));
        assertThat(flips.flips().stream().map(Flip::sentence))
                .contains("maker of Chain hoists other than " + WUYI + " and maker of Hoist bodies other than " + WUYI);
        assertThat(flips.flips()).allMatch(flip -> flip.changes().size() == 2);
    }

    @Test
    void where_no_few_changes_do_it_says_so_and_gives_no_wrong_one() {
        ObjectNode line = madeBy(hoist("a hoist"), "Silver Crane Works", null);
        for (int i = 0; i < 5; i++) madeFrom(line, madeBy(hoist("Hoists, model " + i), WUYI, null));
        LineFlips flips = only(flips(manifest("2021-09-01", line)));
        assertThat(flips.verdict()).isEqualTo(Verdict.HELD);
        assertThat(flips.flips()).isEmpty();
        assertThat(flips.note()).isEqualTo("none found within 4 changes");
    }

    @Test
    void a_line_that_names_no_maker_is_flipped_by_one() {
        LineFlips flips = only(flips(manifest("2022-03-07", goods("Porcelain bowls", "6911.10", "PT"))));
        assertThat(flips.verdict()).isEqualTo(Verdict.IN_REVIEW);
        assertThat(flips.flips().stream().map(Flip::sentence)).containsExactly("the line's own maker named");
    }

    @Test
    void what_is_clear_or_no_manifest_has_no_flip() {
        ObjectNode clear = madeBy(goods("Porcelain bowls", "6911.10", "PT"), "Vista", null);
        assertThat(flips(manifest("2022-03-07", clear)).byLines()).isEmpty();
        assertThat(Engine.flips("{}".getBytes(StandardCharsets.UTF_8), Manifests.book())
                        .byLines())
                .isEmpty();
    }

    @Test
    @Timeout(60)
    void the_largest_line_is_looked_at_within_bounds() {
        ObjectNode line = madeBy(goods("Shirts of cotton", "6105.10.0010", "VN"), "Red Heron Knit JSC", null);
        for (int i = 1; i < 50_000; i++) madeFrom(line, goods("Raw cotton, bale " + i, "5201.00", "TM"));
        LineFlips flips = only(flips(manifest("2023-04-24", line)));
        assertThat(flips.flips().stream().map(Flip::sentence)).contains("import date before 2018-05-18");
    }

    /** The first line takes all the work that a manifest may take. */
    @Test
    @Timeout(60)
    void a_line_behind_one_that_took_all_the_work_is_said_not_to_be_looked_for() {
        ObjectNode large = madeBy(hoist("a hoist"), "Silver Crane Works", null);
        for (int i = 0; i < 5; i++) madeFrom(large, madeBy(hoist("Hoists, model " + i), WUYI, null));
        for (int i = 0; i < 30_000; i++) madeFrom(large, goods("Steel bolt " + i, "7318.15", "PT"));
        ObjectNode second = madeBy(hoist("another hoist"), WUYI, null);
        Flips flips = flips(manifest("2021-09-01", large, second));
        assertThat(flips.byLines()).hasSize(2);
        assertThat(flips.byLines().getLast().verdict()).isEqualTo(Verdict.HELD);
        assertThat(flips.byLines().getLast().note()).startsWith("not looked for");
    }

    @Test
    @Timeout(60)
    void of_many_different_lines_the_first_are_looked_at_and_the_others_named() {
        ObjectNode[] lines = new ObjectNode[10_000];
        for (int i = 0; i < lines.length; i++)
            lines[i] = madeBy(goods("Raw cotton, bale " + i, "5201.00", "TM"), "Red Heron", null);
        Flips flips = flips(manifest("2023-04-24", lines));
        assertThat(flips.byLines())
                .hasSize(Flips.GROUPS)
                .allMatch(line -> !line.flips().isEmpty());
        assertThat(flips.notLookedAt().ranges()).isEqualTo("21-10000");
    }

    private static final String WUYI = "Zhejiang Light Duty Lifting Machinery Factory China";

    private static ObjectNode hoist(String description) {
        return goods(description, "8425.19.0000", "CN");
    }

    private static Flips flips(ObjectNode manifest) {
        return Engine.flips(ScreeningCase.bytes(manifest), Manifests.book());
    }

    private static LineFlips only(Flips flips) {
        assertThat(flips.byLines()).hasSize(1);
        return List.copyOf(flips.byLines()).getFirst();
    }
}
