package org.section307.replay.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Another spelling of a name that is declared to be the same name. */
enum Equivalence {
    CASE,
    PUNCTUATION,
    SPACING,
    WIDTH,
    ACCENTS,
    LOOK_ALIKES,
    LEGAL_FORM,
    SCRIPT;

    private static final String SIMPLIFIED = "达饰业发县职训团产设绿岛硕贸术卓万尔号渔龙连亿";
    private static final String TRADITIONAL = "達飾業發縣職訓團產設綠島碩貿術卓萬爾號漁龍連億";

    /** Another spelling of the name, by one equivalence or by two. */
    static String of(String name, Chance chance) {
        String spelled = one(name, chance);
        return chance.percent(30) ? one(spelled, chance) : spelled;
    }

    private static String one(String name, Chance chance) {
        var others = new ArrayList<String>();
        for (Equivalence equivalence : values()) {
            String other = equivalence.change(name);
            if (!other.equals(name)) {
                others.add(other);
            }
        }
        return others.isEmpty() ? name : chance.oneOf(others);
    }

    private String change(String name) {
        return switch (this) {
            case CASE -> name.toUpperCase(Locale.ROOT);
            case PUNCTUATION -> name.replace(".,", "").replace(",", "").replaceAll("\\.(?= |$)", "");
            case SPACING -> name.replace(" ", "  ");
            case WIDTH -> fullWidth(name);
            case ACCENTS -> accented(name);
            case LOOK_ALIKES -> name.replace('a', 'а').replace('o', 'о').replace('e', 'е');
            case LEGAL_FORM -> otherLegalForm(name);
            case SCRIPT -> otherScript(name);
        };
    }

    private static String fullWidth(String name) {
        var wide = new StringBuilder();
        name.chars().forEach(c -> wide.append((char) (isPlain(c) ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    private static boolean isPlain(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static String accented(String name) {
        int at = name.indexOf('o');
        return at < 0 ? name : name.substring(0, at) + 'ó' + name.substring(at + 1);
    }

    private static String otherLegalForm(String name) {
        for (List<String> pair : List.of(
                List.of("Co., Ltd.", "Company Limited"),
                List.of("Co. Ltd.", "Company Limited"),
                List.of("Berhad", "Bhd."),
                List.of("Sdn. Bhd.", "Sendirian Berhad"),
                List.of("Bhd", "Berhad"),
                List.of("Ltda", "Limitada"),
                List.of("No. ", "Number "))) {
            if (name.contains(pair.get(0))) {
                return name.replace(pair.get(0), pair.get(1));
            }
        }
        return name;
    }

    private static String otherScript(String name) {
        boolean simplified = name.chars().anyMatch(c -> SIMPLIFIED.indexOf(c) >= 0 && TRADITIONAL.indexOf(c) < 0);
        String from = simplified ? SIMPLIFIED : TRADITIONAL;
        String to = simplified ? TRADITIONAL : SIMPLIFIED;
        var other = new StringBuilder();
        name.chars().forEach(c -> other.append(from.indexOf(c) < 0 ? (char) c : to.charAt(from.indexOf(c))));
        return other.toString();
    }
}
