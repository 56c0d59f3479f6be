package org.section307.wro.screening.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.section307.kit.queue.Outbox;
import org.section307.local.test.LocalStackResource;
import org.section307.wro.Manifests;
import org.section307.wro.Shipment;
import org.section307.wro.order.domain.Fence;
import org.section307.wro.order.domain.OrderBooks;
import org.section307.wro.screening.domain.Filing;
import org.section307.wro.screening.domain.FilingKey;
import org.section307.wro.screening.domain.Owner;
import org.section307.wro.screening.domain.ScreeningStore;
import org.section307.wro.screening.domain.Sha256;
import org.section307.wro.screening.domain.ShipmentId;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class MovingHeadTest {
    private static final byte[] CLEAR = Manifests.clear();

    @Inject
    OrderBooks books;

    @Inject
    DecideVerdicts decideVerdicts;

    @Inject
    ScreeningStore store;

    @Inject
    Outbox outbox;

    @Inject
    MeterRegistry meters;

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_head_that_never_is_the_one_held_is_left_for_later_after_a_few_attempts() {
        var entered = new AtomicInteger();
        Fence elsewhere = () -> {
            entered.incrementAndGet();
            return books.head().number() - 1;
        };
        var screenFilings =
                new ScreenFilings(books, decideVerdicts, new StoreVerdicts(elsewhere, store, outbox), meters);
        var filing = new Filing(
                new FilingKey(new ShipmentId(UUID.fromString(Shipment.any().id)), 1),
                false,
                false,
                new Owner("12-3456789AB", null, "2704", null, null, null),
                new Filing.Contents.Intact(CLEAR, Sha256.hex(CLEAR)));

        var outcome = screenFilings.screen(List.of(filing), (unfit, failure) -> {});

        assertThat(outcome).isInstanceOf(ScreenFilings.Outcome.NotNow.class);
        assertThat(entered).hasValue(5);
    }
}
