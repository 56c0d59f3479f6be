package org.section307.detention.lifecycle.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.application.ReadDetentions.Shown;
import org.section307.detention.lifecycle.domain.DetentionId;
import org.section307.kit.paging.PageRequest;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.ProblemException;

/** The place in the list of detentions after which a page begins. */
final class DetentionCursor {
    static final int PARTS = 3;

    private DetentionCursor() {}

    /** The last detention of the page before; null for the first page. */
    static @Nullable DetentionId read(PageRequest page) {
        if (page.after().isEmpty()) {
            return null;
        }
        return DetentionId.parse(String.join(".", page.after()))
                .orElseThrow(() -> ProblemException.invalid(
                        List.of(Fault.in("cursor", "cursor", "The cursor is not one of this list."))));
    }

    static String write(Shown last) {
        var id = last.detention().hold().id();
        return PageRequest.cursor(
                id.shipmentId().toString(), Integer.toString(id.line()), Integer.toString(id.ordinal()));
    }
}
