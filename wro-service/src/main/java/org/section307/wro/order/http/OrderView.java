package org.section307.wro.order.http;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.section307.engine.scope.InForce;
import org.section307.engine.scope.Order;
import org.section307.engine.scope.OrderFacts;
import org.section307.engine.scope.OrderKind;

/** An order as people read it. */
@Schema(name = "Order", description = "An order, its scope in words, and where the data were read")
record OrderView(
        String orderId,
        @Schema(description = "Revision of the order book") int revision,
        OrderKind kind,
        String title,
        @Nullable String country,
        OrderStatus status,
        @Nullable LocalDate dateIssued,
        @Nullable Integer yearIssued,
        InForceView inForce,
        @Nullable String merchandise,
        List<String> htsPrefixes,

        @Schema(description = "official where the order has them; inferred where they are ours") @Nullable
        String htsSource,

        List<EntityView> entities,

        @Schema(description = "The scope: a sentence for each condition, all of which must hold")
        List<String> scope,

        @Schema(
                description =
                        "What happened to it, a sentence for each event, by day; an event without a known day comes last")
        List<ChapterView> history,

        @Nullable String confidence,
        List<String> sources) {

    /** A party that an order names. */
    @Schema(
            name = "OrderEntity",
            description = "A party that the order names, and as what a manifest's party is compared to it")
    record EntityView(
            String name,
            List<String> aliases,
            List<String> formerNames,
            List<String> nativeNames,
            @Nullable String country,
            String matchedAs) {
        static EntityView of(OrderFacts.Entity entity) {
            return new EntityView(
                    entity.name(),
                    entity.aliases(),
                    entity.formerNames(),
                    entity.nativeNames(),
                    entity.country(),
                    entity.matchedAs());
        }
    }

    /** One event in an order's history. */
    @Schema(name = "OrderChapter", description = "One event in an order's history")
    record ChapterView(
            @Schema(description = "Its legal day; null where it is not known") @Nullable
            LocalDate date,

            @Schema(description = "ISSUED, ANNOUNCED, IN_FORCE, ENDED, or another word of the data, such as MODIFIED")
            String event,

            String words) {
        static ChapterView of(OrderFacts.Chapter chapter) {
            return new ChapterView(chapter.date(), chapter.event(), chapter.words());
        }
    }

    /** When an order acts. */
    @Schema(
            name = "OrderInForce",
            description = "Import dates for which the order acts; with neither from nor fromYear, any before its end")
    record InForceView(
            @Nullable LocalDate from,
            @Nullable Integer fromYear,

            @Schema(description = "First day outside") @Nullable
            LocalDate until,

            @Nullable EndedBetweenView endedBetween,
            @Nullable LocalDate vacatedOn,

            @Schema(description = "Whether it also takes goods imported before and not yet released")
            boolean appliesToUnreleased) {
        static InForceView of(InForce inForce) {
            var ended = inForce.endedBetween();
            return new InForceView(
                    inForce.from(),
                    inForce.fromYear(),
                    inForce.until(),
                    ended == null ? null : new EndedBetweenView(ended.after(), ended.by()),
                    inForce.vacatedOn(),
                    inForce.appliesToUnreleased());
        }
    }

    /** An end known only as a range. */
    @Schema(
            name = "OrderEndedBetween",
            description = "The order ended after the one day, and on the other at the latest")
    record EndedBetweenView(LocalDate after, LocalDate by) {}

    static OrderView of(Order order, int revision) {
        var facts = order.facts();
        return new OrderView(
                facts.id(),
                revision,
                facts.kind(),
                facts.title(),
                facts.country(),
                OrderStatus.valueOf(facts.status()),
                facts.dateIssued(),
                facts.yearIssued(),
                InForceView.of(facts.inForce()),
                facts.merchandise(),
                facts.htsPrefixes(),
                facts.htsSource(),
                facts.entities().stream().map(EntityView::of).toList(),
                facts.description(),
                facts.history().stream().map(ChapterView::of).toList(),
                facts.confidence(),
                facts.sources());
    }
}
