package org.section307.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.section307.engine.compare.HtsEditions;
import org.section307.engine.scope.Identifying;
import org.section307.engine.scope.Listed;
import org.section307.engine.scope.ListedParty;
import org.section307.engine.scope.Merchandise;
import org.section307.engine.scope.NameIndex;
import org.section307.engine.scope.Order;
import org.section307.engine.scope.ProducerCondition;
import org.section307.engine.scope.VesselCondition;

/** The orders, arranged so that a manifest asks only those that its names, codes, places and vessels lead to. */
public final class OrderIndex {
    private final List<Order> orders;
    private final ProducerCondition producers;
    private final VesselCondition vessels;
    private final TreeMap<String, List<Order>> byPrefix = new TreeMap<>();

    private OrderIndex(List<Order> orders) {
        this.orders = List.copyOf(orders);
        List<Listed> firms = new ArrayList<>();
        List<Listed> sites = new ArrayList<>();
        List<Listed> vesselNames = new ArrayList<>();
        List<Order> withImo = new ArrayList<>();
        for (Order order : orders) {
            switch (order.scope().identifying()) {
                case Identifying.Producer producer ->
                    producer.parties().forEach(party -> add(order, party, firms, sites));
                case Identifying.Vessel vessel -> {
                    add(order, vessel.vessel(), vesselNames);
                    vessel.owners().forEach(owner -> add(order, owner, vesselNames));
                    if (vessel.imo() != null) withImo.add(order);
                }
                case Identifying.Fleet fleet -> fleet.firms().forEach(firm -> add(order, firm, vesselNames));
                case Identifying.PlaceOfOrigin origin -> {}
                case Identifying.Labor labor -> {}
            }
            if (order.scope().merchandise() instanceof Merchandise.Goods goods)
                for (String prefix : goods.prefixes())
                    byPrefix.computeIfAbsent(prefix, key -> new ArrayList<>()).add(order);
        }
        this.producers = new ProducerCondition(NameIndex.of(firms), sites);
        this.vessels = new VesselCondition(NameIndex.of(vesselNames), withImo);
    }

    public static OrderIndex of(List<Order> orders) {
        return new OrderIndex(orders);
    }

    List<Order> orders() {
        return orders;
    }

    ProducerCondition producers() {
        return producers;
    }

    VesselCondition vessels() {
        return vessels;
    }

    /** Orders one of whose prefixes begins this code, or is begun by it, in whatever edition; by id, each once. */
    Iterable<Order> withCode(String code) {
        Map<String, Order> found = new TreeMap<>();
        for (String number : HtsEditions.numbersOf(code)) {
            for (int length = 2; length <= number.length(); length++)
                byPrefix.getOrDefault(number.substring(0, length), List.of())
                        .forEach(order -> found.put(order.id(), order));
            byPrefix.subMap(number, number + ':')
                    .values()
                    .forEach(list -> list.forEach(order -> found.put(order.id(), order)));
        }
        return found.values();
    }

    private static void add(Order order, ListedParty party, List<Listed> firms, List<Listed> sites) {
        add(order, party, firms);
        if (party.matchedAs() == ListedParty.MatchedAs.PLACE) add(order, party, sites);
    }

    private static void add(Order order, ListedParty party, List<Listed> names) {
        party.names().forEach(name -> names.add(new Listed(order, party, name)));
    }
}
