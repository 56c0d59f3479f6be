package org.section307.wro.screening.domain;

import java.util.List;

/**
 * What is to be done about filings that arrived together. It holds under one revision of the order book only.
 *
 * @param filings all of them
 * @param fresh verdicts of the versions that have none under this revision, or only one that says unreadable
 * @param asked verdicts that are stored and that shipment-service asks for again
 * @param unfit filings that can't be screened: for people
 */
public record Decision(
        int revision, List<Filing> filings, List<NewScreening> fresh, List<Asked> asked, List<Unfit> unfit) {
    public Decision {
        filings = List.copyOf(filings);
        fresh = List.copyOf(fresh);
        asked = List.copyOf(asked);
        unfit = List.copyOf(unfit);
    }

    /** A stored verdict that is to be told again. */
    public record Asked(ScreeningId id, Owner owner, int eventSizeBytes) {}

    /** A filing that can't be screened. */
    public record Unfit(Filing filing, Failure failure) {}
}
