package org.section307.local.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import org.section307.local.Refused;

/** Lets one command at a time start, stop or delete; the system frees it with the process. */
public final class StateLock implements AutoCloseable {
    private final FileChannel channel;

    private StateLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws Refused when another command is at work on this state folder */
    public static StateLock take(StateFolder state) throws IOException, Refused {
        FileChannel channel =
                FileChannel.open(state.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw Refused.failed("Another ./s307 is starting or stopping this stack; try again when it is done.");
        }
        return new StateLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
