package org.section307.wro.screening.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.section307.engine.OrderBook;
import org.section307.wro.screening.domain.Decision.Asked;
import org.section307.wro.screening.domain.Decision.Unfit;
import org.section307.wro.screening.domain.ScreeningStore.Known;

/** Decides about filings under one revision: pure, and outside any transaction. */
public final class DecideFilings {
    private final OrderBook book;
    private final ScreeningDocuments documents;
    private final Instant now;
    private final List<NewScreening> fresh = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Unfit> unfit = new ArrayList<>();

    private DecideFilings(OrderBook book, ScreeningDocuments documents, Instant now) {
        this.book = book;
        this.documents = documents;
        this.now = now;
    }

    /** What is to be done, given what is stored of the filings' versions. */
    public static Decision decide(
            List<Filing> filings,
            Map<FilingKey, Known> known,
            OrderBook book,
            ScreeningDocuments documents,
            Instant now) {
        var deciding = new DecideFilings(book, documents, now);
        filings.stream()
                .collect(Collectors.groupingBy(Filing::key, LinkedHashMap::new, Collectors.toList()))
                .forEach((key, same) -> deciding.version(same, known.getOrDefault(key, Known.NOTHING)));
        return new Decision(book.revision(), filings, deciding.fresh, deciding.asked, deciding.unfit);
    }

    /** One version, which may have arrived more than once. */
    private void version(Collection<Filing> same, Known known) {
        var fit = same.stream().filter(filing -> isFit(filing, known)).findFirst();
        var any = fit.orElseGet(() -> same.iterator().next());
        Optional<Failure> failure = Optional.empty();
        if (fit.isEmpty() && known.manifestSha256() != null) {
            // its bytes came before and have their verdict: what is damaged says nothing new, under no revision
            ask(same, known);
        } else if (!known.isScreened()) {
            var contents = fit.map(Filing::contents).orElseGet(Filing.Contents.Damaged::new);
            var screening = screening(any, contents);
            fresh.add(screening);
            failure = Optional.ofNullable(screening.result().failure());
        } else if (!fit.map(filing -> isReadAtLast(filing, known)).orElse(false)) {
            ask(same, known);
        }
        for (Filing filing : same) {
            Optional<Failure> own = isFit(filing, known) ? failure : Optional.of(Failure.UNREADABLE);
            own.ifPresent(reason -> unfit.add(new Unfit(filing, reason)));
        }
    }

    /** Whether what nobody could read before has a result now; that one is to be stored. */
    private boolean isReadAtLast(Filing filing, Known known) {
        if (!known.isUnreadable()) {
            return false;
        }
        var screening = screening(filing, filing.contents());
        boolean hasResult = screening.result().failure() == null;
        if (hasResult) {
            fresh.add(screening);
        }
        return hasResult;
    }

    private static boolean isFit(Filing filing, Known known) {
        return filing.contents() instanceof Filing.Contents.Intact && !known.contradicts(filing.contents());
    }

    private void ask(Collection<Filing> same, Known known) {
        if (!known.isScreened()) {
            return;
        }
        same.stream()
                .filter(Filing::again)
                .findFirst()
                .ifPresent(filing -> asked.add(new Asked(
                        new ScreeningId(filing.key(), book.revision()), filing.owner(), known.eventSizeBytes())));
    }

    private NewScreening screening(Filing filing, Filing.Contents contents) {
        var id = new ScreeningId(filing.key(), book.revision());
        var result = Result.of(contents, book);
        return new NewScreening(
                id, filing.owner(), result, documents.event(id, result), documents.gaps(result.gaps()), now);
    }
}
