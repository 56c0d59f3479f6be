package org.section307.wro.screening.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the consumer keeps filings and verdicts. It acts for nobody, hence for no caller; people read {@link Screenings}. */
public interface ScreeningStore {
    /**
     * What is stored of a version.
     *
     * @param manifestSha256 hash of the manifest; null where none is stored
     * @param isScreened whether it has a verdict under the revision asked for
     * @param failure why that verdict has no result; null where it has one, or there is none
     * @param eventSizeBytes size of the event body of that verdict; 0 where there is none
     */
    record Known(
            @Nullable String manifestSha256,
            boolean isScreened,
            @Nullable Failure failure,
            int eventSizeBytes) {
        static final Known NOTHING = new Known(null, false, null, 0);

        /** Whether its verdict only says that nobody could read what came. */
        boolean isUnreadable() {
            return failure == Failure.UNREADABLE;
        }

        /** Whether other bytes were stored as this version before. */
        public boolean contradicts(Filing.Contents contents) {
            return manifestSha256 != null
                    && contents instanceof Filing.Contents.Intact intact
                    && !manifestSha256.equals(intact.sha256Hex());
        }
    }

    /** What is stored of some versions; nothing of a version never seen. */
    Map<FilingKey, Known> known(Collection<FilingKey> keys, int revision);

    /**
     * Locks the filings' shipments in the order of their ids until the transaction ends, raises their filing registers to
     * what is newer, and keeps the manifests that are not stored yet. Demands a transaction.
     */
    void keep(List<Filing> filings);

    /**
     * Adds verdicts that are not stored yet; one with a result takes the place of an unreadable one, never the other way
     * round. Demands a transaction that holds the shipments' locks.
     *
     * @return those that were added
     */
    Set<ScreeningId> add(List<NewScreening> screenings);
}
