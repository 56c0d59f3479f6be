package org.section307.local.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import org.section307.local.stack.Logging;

/** The broker's process. Arguments: data folder, port, controller's port, the file that says it is ready. */
public final class KafkaMain {
    private KafkaMain() {}

    public static void main(String[] arguments) throws Exception {
        Logging.quiet();
        Broker broker =
                Broker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        Files.writeString(
                Path.of(arguments[3]), Long.toString(ProcessHandle.current().pid()));
        broker.await();
    }
}
