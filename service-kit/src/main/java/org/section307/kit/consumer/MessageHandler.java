package org.section307.kit.consumer;

import java.util.List;

/**
 * What a service does with one topic. A bean of this type is polled by a thread of its own.
 *
 * <p>Both methods run outside any transaction and open their own. Offsets are committed after they return.
 * Trouble that passes (see {@link Trouble}) may be thrown as it comes: the same batch is offered again, without end.
 * On any other exception from {@link #handle} the batch is redone record by record, and the one that fails again goes
 * to {@link #unreadable}.
 */
public interface MessageHandler {
    /** Topic that is consumed. */
    String topic();

    /**
     * Decodes, decides, locks, stores what is newer, in one transaction.
     *
     * @param batch at most 500 records and, unless a single one is larger, 16 MiB; in offset order within a partition
     */
    void handle(List<Message> batch);

    /**
     * Stores a message that can't be handled, with its reason, and buries it with {@link DeadLetters}, in one transaction.
     *
     * @param reason a sentence without any content of the message
     */
    void unreadable(Message message, String reason);
}
