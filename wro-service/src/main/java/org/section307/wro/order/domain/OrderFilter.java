package org.section307.wro.order.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.section307.engine.scope.Order;
import org.section307.engine.scope.OrderFacts;
import org.section307.engine.scope.OrderKind;

/**
 * Which orders are asked for; an empty part asks for all.
 *
 * @param country ISO 3166-1 alpha-2
 * @param entity part of a name, as {@link NamePart} compares them
 * @param inForceOn import date for which the date condition is met or weak
 */
public record OrderFilter(
        Optional<OrderKind> kind,
        Optional<String> status,
        Optional<String> country,
        Optional<NamePart> entity,
        Optional<LocalDate> inForceOn) {

    public boolean passes(Order order) {
        OrderFacts facts = order.facts();
        return kind.map(facts.kind()::equals).orElse(true)
                && status.map(facts.status()::equals).orElse(true)
                && country.map(code -> code.equals(facts.country())).orElse(true)
                && entity.map(part -> names(facts).anyMatch(part::isIn)).orElse(true)
                && inForceOn.map(order::inForceOn).orElse(true);
    }

    private static Stream<String> names(OrderFacts facts) {
        return facts.entities().stream()
                .flatMap(entity -> Stream.of(
                                Stream.of(entity.name()),
                                entity.aliases().stream(),
                                entity.formerNames().stream(),
                                entity.nativeNames().stream())
                        .flatMap(names -> names));
    }
}
