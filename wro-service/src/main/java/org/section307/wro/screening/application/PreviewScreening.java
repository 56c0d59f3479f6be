package org.section307.wro.screening.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.section307.wro.order.domain.OrderBooks;
import org.section307.wro.screening.domain.Result;

/** Screens a manifest that nobody has filed, under the revision in force. Nothing is stored. */
@ApplicationScoped
public class PreviewScreening {
    private final OrderBooks books;

    PreviewScreening(OrderBooks books) {
        this.books = books;
    }

    public Result preview(byte[] canonicalManifest) {
        return Result.of(canonicalManifest, books.head().book());
    }
}
