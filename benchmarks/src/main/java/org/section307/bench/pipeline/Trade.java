package org.section307.bench.pipeline;

import java.util.List;
import java.util.SplittableRandom;

/** Who makes what of what, and where. */
@SuppressWarnings("ImmutableEnumChecker") // its records hold text only
enum Trade {
    SHIRTS(
            "IN",
            "Tiruppur",
            "Private Limited",
            "Knitwear",
            "Knitted shirts of cotton",
            "6109.10.0012",
            "Cotton yarn",
            "5205.12.1000"),
    TILES("PT", "Aveiro", "Lda", "Ceramics", "Glazed ceramic tiles", "6907.21.9011", "Kaolin clay", "2507.00.0000"),
    CHAIRS(
            "PL",
            "Poznan",
            "Sp. z o.o.",
            "Seating",
            "Upholstered dining chairs of oak",
            "9401.61.4011",
            "Oak boards",
            "4407.91.0063"),
    BOLTS(
            "DE",
            "Hagen",
            "GmbH",
            "Fasteners",
            "Hexagon bolts of stainless steel",
            "7318.15.2065",
            "Stainless steel wire",
            "7223.00.1031"),
    CABLES(
            "MX",
            "Monterrey",
            "S.A. de C.V.",
            "Harness",
            "Ignition wiring sets for vehicles",
            "8544.30.0000",
            "Refined copper wire",
            "7408.11.6000"),
    CHEESE(
            "FR",
            "Aurillac",
            "S.A.S.",
            "Laiterie",
            "Hard cheese of cow's milk",
            "0406.90.9500",
            "Raw cow's milk",
            "0401.20.4000"),
    PUMPS(
            "IT",
            "Modena",
            "S.r.l.",
            "Pompe",
            "Centrifugal pumps for water",
            "8413.70.2004",
            "Cast iron housings",
            "7325.10.0080"),
    PAPER(
            "FI",
            "Tampere",
            "Oy",
            "Paper",
            "Uncoated paper in sheets",
            "4802.56.7040",
            "Chemical wood pulp of birch",
            "4703.29.0040"),
    GLASSES(
            "CZ",
            "Liberec",
            "s.r.o.",
            "Glass",
            "Drinking glasses of lead crystal",
            "7013.22.5000",
            "Silica sands",
            "2505.10.5000"),
    COFFEE_MILLS(
            "ES",
            "Bilbao",
            "S.L.",
            "Molinos",
            "Electric coffee grinders for the home",
            "8509.40.0025",
            "Moulded plastic casings",
            "8509.90.5500"),

    /** The firm of an order in force since 2019-09-30. */
    LISTED("CN", "Hotan", "", "", "Knitted shirts of cotton", "6109.10.0012", "Cotton yarn", "5205.12.1000");

    /** @param hts ten digits of the tariff, with points */
    record Goods(String words, String hts) {}

    private static final String LISTED_MAKER = "Hetian Taida Apparel Co., Ltd.";
    private static final List<String> FIRST = List.of(
            "Red",
            "Blue",
            "Silver",
            "Old",
            "Upper",
            "Lower",
            "Grand",
            "Little",
            "Bright",
            "Quiet",
            "Amber",
            "Green",
            "Stone",
            "Copper",
            "Winter",
            "Summer",
            "North Gate",
            "South Gate",
            "Twin",
            "White");
    private static final List<String> SECOND = List.of(
            "Heron", "Birch", "Mill", "Harbour", "Bridge", "Falcon", "Meadow", "Anchor", "Lantern", "Otter", "Larch",
            "Orchard", "Quarry", "Ferry", "Beacon", "Sparrow", "Willow", "Chapel", "Weir", "Thistle");
    private static final int WORKS = 1000;

    private final String country;
    private final String city;
    private final String form;
    private final String branch;
    private final Goods goods;
    private final Goods input;

    Trade(
            String country,
            String city,
            String form,
            String branch,
            String goods,
            String hts,
            String input,
            String inputHts) {
        this.country = country;
        this.city = city;
        this.form = form;
        this.branch = branch;
        this.goods = new Goods(goods, hts);
        this.input = new Goods(input, inputHts);
    }

    /** One that no order reaches. */
    static Trade any(SplittableRandom random) {
        return values()[random.nextInt(LISTED.ordinal())];
    }

    /** The name of a firm of this trade. */
    String maker(SplittableRandom random) {
        if (this == LISTED) return LISTED_MAKER;
        return FIRST.get(random.nextInt(FIRST.size()))
                + " " + SECOND.get(random.nextInt(SECOND.size()))
                + " " + branch + " Works " + random.nextInt(WORKS)
                + " " + form;
    }

    /** Who makes its inputs: the listed firm's yarn is spun in India, so that its line alone is what holds. */
    Trade makesInput() {
        return this == LISTED ? SHIRTS : this;
    }

    String country() {
        return country;
    }

    String city() {
        return city;
    }

    Goods goods() {
        return goods;
    }

    Goods input() {
        return input;
    }
}
