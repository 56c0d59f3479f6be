package org.section307.engine.name;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The form in which two names are compared: equal forms mean the same name after the declared equivalences, which are width, case
 * and unseen characters; accents; look-alike letters of another script; traditional and simplified script; punctuation; the spelling
 * of a legal form and listed abbreviations; spacing.
 */
public final class NormalForm {
    private static final List<Step> STEPS = List.of(
            new Step("width, case and unseen characters", Characters::folded),
            new Step("accents", Characters::withoutAccents),
            new Step("look-alike letters", LookAlikes::inLatin),
            new Step("traditional and simplified script", Characters::simplified),
            new Step("punctuation", NormalForm::wordsOnly),
            new Step("spelling of a legal form or abbreviation", Spellings::oneSpelling),
            new Step("spacing", NormalForm::joined));

    private record Step(String name, UnaryOperator<String> change) {}

    private NormalForm() {}

    /** The normal form; empty where the name has no letter and no digit. */
    public static String of(String name) {
        String form = name;
        for (Step step : STEPS) form = step.change.apply(form);
        return form;
    }

    /** The words of a text as they are spelled: all steps but the spelling of legal forms and the joining of words. */
    public static List<String> words(String text) {
        String form = text;
        for (Step step : STEPS.subList(0, STEPS.size() - 2)) form = step.change.apply(form);
        return form.isEmpty() ? List.of() : List.of(form.split(" "));
    }

    /** The steps that it took to make the two names equal, in order; empty where they were the same from the start. */
    public static List<String> stepsBetween(String filed, String listed) {
        List<String> steps = new ArrayList<>();
        String one = filed;
        String other = listed;
        for (Step step : STEPS) {
            if (one.equals(other)) return steps;
            String nextOne = step.change.apply(one);
            String nextOther = step.change.apply(other);
            if (!nextOne.equals(one) || !nextOther.equals(other)) steps.add(step.name);
            one = nextOne;
            other = nextOther;
        }
        return steps;
    }

    /** Letters and digits, in words with one space between; "&" is "and". */
    private static String wordsOnly(String text) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += UCharacter.charCount(c);
            if (c == '&') {
                append(words, true, "and");
                gap = true;
            } else if (UCharacter.isLetterOrDigit(c) || isMark(c)) {
                append(words, gap, UCharacter.toString(c));
                gap = false;
            } else if (c != '\'' && c != '’') {
                gap = true;
            }
        }
        return words.toString();
    }

    private static void append(StringBuilder words, boolean gap, String text) {
        if (gap && !words.isEmpty()) words.append(' ');
        words.append(text);
    }

    /** Vowel signs and the like belong to the letters of many scripts. */
    private static boolean isMark(int c) {
        int type = UCharacter.getType(c);
        return type == com.ibm.icu.lang.UCharacterCategory.NON_SPACING_MARK
                || type == com.ibm.icu.lang.UCharacterCategory.COMBINING_SPACING_MARK;
    }

    /** Spacing means nothing, except between two numbers: "No. 1 12" is not "No. 112". */
    private static String joined(String words) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ') joined.append(c);
            else if (isDigit(words.charAt(i - 1)) && isDigit(words.charAt(i + 1))) joined.append(' ');
        }
        return joined.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
