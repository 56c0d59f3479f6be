package org.section307.kit.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entity tags (RFC 9110, 8.8.3 and 13.1.1). */
public final class ETags {
    private static final Pattern TAG = Pattern.compile("\\G\\s*(W/)?(\"[\\x21\\x23-\\x7E]*\")\\s*(?:,|$)");

    private ETags() {}

    /** A strong tag for the `ETag` header: the text in quotes. The text has no quotes, blanks or controls. */
    public static String of(String text) {
        String tag = '"' + text + '"';
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException("not fit for an entity tag");
        }
        return tag;
    }

    /**
     * Demands that a command names the state it was made for.
     *
     * @param ifMatch the `If-Match` header, null for none: a tag, several, or `*`
     * @param current the resource's tag, in quotes
     * @throws ProblemException 428 without the header, 412 where no tag is the current one (a weak tag never is), 400 where
     *     the header can't be read
     */
    public static void require(@Nullable String ifMatch, String current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(ProblemType.PRECONDITION_REQUIRED, "send the ETag of what you read as If-Match");
        }
        if (ifMatch.strip().equals("*") || strongTags(ifMatch).contains(current)) {
            return;
        }
        throw new ProblemException(ProblemType.PRECONDITION_FAILED, "read the resource again and decide anew");
    }

    private static List<String> strongTags(String header) {
        List<String> strong = new ArrayList<>();
        Matcher tags = TAG.matcher(header);
        int end = 0;
        while (tags.find()) {
            end = tags.end();
            if (tags.group(1) == null) {
                strong.add(tags.group(2));
            }
        }
        if (end != header.length()) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "If-Match is not a list of entity tags");
        }
        return strong;
    }
}
