package org.section307.detention.totals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.section307.detention.totals.domain.OrderEntry;
import org.section307.detention.totals.domain.OrderRegister;

/** Keeps the register of orders that the figures count. */
@ApplicationScoped
public class RegisterOrders {
    private final OrderRegister register;

    @Inject
    RegisterOrders(OrderRegister register) {
        this.register = register;
    }

    /** All of them or none; of each order the newest revision stays. */
    @Transactional
    public void register(List<OrderEntry> orders) {
        register.store(orders);
    }

    /** Whether the register holds the whole order book, so that its counts mean something. */
    @Transactional
    public boolean isComplete() {
        return register.isComplete();
    }
}
