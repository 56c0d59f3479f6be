package org.section307.engine.scope;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reference data say about an order, for a register of orders.
 *
 * @param id slug, unique over all kinds
 * @param country ISO 3166-1 alpha-2; a vessel's flag; null where the order names none
 * @param dateIssued the date on the order, null unless known to the day; a listing's and a statute's effective date
 * @param yearIssued year of issue, null where not known
 * @param status ACTIVE, PARTIALLY_ACTIVE, INACTIVE; LISTED for a listing; IN_FORCE for a statute
 * @param merchandise the order's own words; null where our data lacks them
 * @param confidence how sure the data are of the row
 * @param description the scope as sentences, one for each condition
 * @param history what happened to it, in order of days, those without a known day last
 * @param sources where the data were read
 */
public record OrderFacts(
        String id,
        OrderKind kind,
        String title,
        @Nullable String country,
        List<Entity> entities,
        @Nullable LocalDate dateIssued,
        @Nullable Integer yearIssued,
        InForce inForce,
        String status,
        @Nullable String merchandise,
        List<String> htsPrefixes,
        @Nullable String htsSource,
        @Nullable String confidence,
        List<String> description,
        List<Chapter> history,
        List<String> sources) {
    public OrderFacts {
        entities = List.copyOf(entities);
        htsPrefixes = List.copyOf(htsPrefixes);
        description = List.copyOf(description);
        history = List.copyOf(history);
        sources = List.copyOf(sources);
    }

    /**
     * One event in an order's history.
     *
     * @param date its legal day; null where it is not known
     * @param event ISSUED, ANNOUNCED, IN_FORCE, ENDED, or the word of the data, such as MODIFIED
     * @param words a sentence
     */
    public record Chapter(@Nullable LocalDate date, String event, String words) {}

    /**
     * A party that the order names.
     *
     * @param aliases names printed in the order or list
     * @param matchedAs maker, seller, place, vessel, vessel owner, fleet or title
     */
    public record Entity(
            String name,
            List<String> aliases,
            List<String> formerNames,
            List<String> nativeNames,
            @Nullable String country,
            String matchedAs) {
        public Entity {
            aliases = List.copyOf(aliases);
            formerNames = List.copyOf(formerNames);
            nativeNames = List.copyOf(nativeNames);
        }
    }
}
