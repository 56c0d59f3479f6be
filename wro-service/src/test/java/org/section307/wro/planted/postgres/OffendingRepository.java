package org.section307.wro.planted.postgres;

import java.util.List;
import org.section307.kit.consumer.Message;
import org.section307.wro.planted.domain.OffendingRows;

/** A repository that knows Kafka, and shows everybody's rows to anybody. Caught by ArchitectureTest. */
record OffendingRepository(Message message) implements OffendingRows {
    @Override
    public List<String> everybodys() {
        return List.of();
    }
}
