package org.section307.detention.lifecycle.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.application.ReadDetentions.Shown;
import org.section307.detention.lifecycle.domain.DetentionId;
import org.section307.detention.lifecycle.domain.DetentionPlace;
import org.section307.kit.paging.PageRequest;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.ProblemException;

/** The place in the list of detentions after which a page begins. */
final class DetentionCursor {
    static final int PARTS = 4;

    private DetentionCursor() {}

    /** The last detention of the page before; null for the first page. */
    static @Nullable DetentionPlace read(PageRequest page) {
        if (page.after().isEmpty()) {
            return null;
        }
        return DetentionId.parse(String.join(".", page.after().subList(1, PARTS)))
                .flatMap(id -> day(page.after().getFirst()).map(day -> new DetentionPlace(day, id)))
                .orElseThrow(() -> ProblemException.invalid(
                        List.of(Fault.in("cursor", "cursor", "The cursor is not one of this list."))));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static String write(Shown last) {
        var place = DetentionPlace.of(last.detention().hold());
        var id = place.id();
        return PageRequest.cursor(
                place.openedOn().toString(),
                id.shipmentId().toString(),
                Integer.toString(id.line()),
                Integer.toString(id.ordinal()));
    }
}
