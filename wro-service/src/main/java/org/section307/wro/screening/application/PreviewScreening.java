package org.section307.wro.screening.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.section307.wro.order.domain.BookUnusable;
import org.section307.wro.order.domain.OrderBooks;
import org.section307.wro.screening.domain.Result;

/** Screens a manifest that nobody has filed, under the revision in force. Nothing is stored. */
@ApplicationScoped
public class PreviewScreening {
    private final OrderBooks books;

    PreviewScreening(OrderBooks books) {
        this.books = books;
    }

    /** What is found. */
    public sealed interface Preview {
        /** What the manifest comes to. */
        record Done(Result result) implements Preview {}

        /** This replica can't screen under the revision in force. */
        record NotNow(String reason) implements Preview {}
    }

    public Preview preview(byte[] canonicalManifest) {
        try {
            return new Preview.Done(Result.of(canonicalManifest, books.head().book()));
        } catch (BookUnusable unusable) {
            return new Preview.NotNow(unusable.reason());
        }
    }
}
