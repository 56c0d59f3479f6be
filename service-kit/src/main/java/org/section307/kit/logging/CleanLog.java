package org.section307.kit.logging;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/**
 * The last thing before a line is written, whoever logs it: no exception's message that may hold a value, and nothing
 * in the text that could begin a line of its own or steer a terminal. Switched on by `quarkus.log.console.filter=s307`.
 */
@LoggingFilter(name = "s307")
public final class CleanLog implements Filter {
    @Override
    public boolean isLoggable(LogRecord entry) {
        Throwable thrown = entry.getThrown();
        if (thrown != null) {
            entry.setThrown(Redacted.of(thrown));
        }
        if (entry instanceof ExtLogRecord extended) {
            String text = extended.getFormattedMessage();
            if (text != null && text.chars().anyMatch(CleanLog::breaksLine)) {
                extended.setMessage(clean(text), ExtLogRecord.FormatStyle.NO_FORMAT);
            }
        }
        return true;
    }

    static String clean(String text) {
        var clean = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> {
            if (breaksLine(c)) {
                clean.append("\\u").append(String.format(java.util.Locale.ROOT, "%04x", c));
            } else {
                clean.append((char) c);
            }
        });
        return clean.toString();
    }

    private static boolean breaksLine(int c) {
        return (c < 0x20 && c != '\t') || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
    }
}
