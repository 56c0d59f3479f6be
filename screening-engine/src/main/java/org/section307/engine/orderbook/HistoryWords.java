package org.section307.engine.orderbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.scope.InForce;
import org.section307.engine.scope.OrderFacts.Chapter;
import org.section307.engine.scope.OrderKind;

/**
 * An order's history as sentences: when it was issued, from when to when it acts, and what became of it. Screening does
 * not turn on it, so a row without its own history still has the days that its scope gives.
 */
final class HistoryWords {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Comparator<Chapter> BY_DAY =
            Comparator.comparing(Chapter::date, Comparator.nullsLast(Comparator.naturalOrder()));

    private HistoryWords() {}

    static List<Chapter> of(JsonNode row, OrderKind kind, InForce inForce) {
        List<Chapter> chapters = new ArrayList<>();
        if (kind == OrderKind.WRO || kind == OrderKind.FINDING) chapters.add(issued(row, kind));
        LocalDate announced = day(Rows.textOrNull(row, "date_announced"));
        if (announced != null)
            chapters.add(new Chapter(announced, "ANNOUNCED", "Announced on " + written(announced) + "."));
        if (inForce.from() != null) chapters.add(new Chapter(inForce.from(), "IN_FORCE", beginning(inForce)));
        if (row.has("status_history"))
            for (JsonNode event : Rows.objects(row, "status_history")) chapters.add(event(event));
        LocalDate until = inForce.until();
        if (until != null)
            chapters.add(new Chapter(
                    until, "ENDED", "It no longer applies to goods imported on or after " + written(until) + "."));
        InForce.EndedBetween ended = inForce.endedBetween();
        if (ended != null)
            chapters.add(new Chapter(
                    ended.by(),
                    "ENDED",
                    "It ended after " + written(ended.after()) + " and by " + written(ended.by())
                            + "; the day is not known."));
        chapters.sort(BY_DAY);
        return chapters;
    }

    private static Chapter issued(JsonNode row, OrderKind kind) {
        LocalDate day = Rows.statedDay(row, "date_issued");
        Integer year = Rows.statedYear(row, "year_issued");
        String register = Rows.textOrNull(row, "federal_register");
        String source = register == null ? "" : " (" + register + ")";
        if (day != null) return new Chapter(day, "ISSUED", name(kind) + " issued on " + written(day) + source + ".");
        return new Chapter(
                null,
                "ISSUED",
                year == null
                        ? name(kind) + "; neither the day nor the year of its issue is known" + source + "."
                        : name(kind) + " issued in " + year + "; the day is not known" + source + ".");
    }

    private static String name(OrderKind kind) {
        return switch (kind) {
            case WRO -> "Withhold Release Order";
            case FINDING -> "Finding";
            case UFLPA_LISTING -> "UFLPA listing";
            case STATUTE -> "Statute";
        };
    }

    private static String beginning(InForce inForce) {
        String unreleased = inForce.appliesToUnreleased() ? ", and to goods imported before and not yet released" : "";
        return "It applies to goods imported on or after " + written(inForce.from()) + unreleased + ".";
    }

    private static Chapter event(JsonNode row) {
        LocalDate day = day(Rows.textOrNull(row, "date"));
        String event = Rows.text(row, "event");
        String note = Rows.textOrNull(row, "note");
        String when = day == null ? " on a day that is not known" : " on " + written(day);
        return new Chapter(day, event, what(event) + when + (note == null || note.isEmpty() ? "." : ": " + note + "."));
    }

    private static String what(String event) {
        return switch (event) {
            case "MODIFIED" -> "Modified";
            case "REVOKED" -> "Revoked";
            case "ELEVATED_TO_FINDING" -> "Followed by a Finding";
            case "VACATED_BY_COURT" -> "Vacated by a court";
            case "RECONSIDERATION_DENIED" -> "Reconsideration denied";
            case "MODIFICATION_DENIED" -> "Modification denied";
            default -> "Event " + event;
        };
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static String written(@Nullable LocalDate day) {
        return day == null
                ? "a day that is not known"
                : day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }
}
