package org.section307.engine.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.section307.engine.Engine;
import org.section307.engine.OrderBook;
import org.section307.engine.cases.ScreeningCase;

/**
 * SHA-256 of every case's result bytes. {@link #main} writes them to the file that it is given; with the golden file's path, run from
 * the module's directory, it makes that file anew after a change of what results say.
 */
final class GoldenResults {
    static final Path GOLDEN = Path.of("src/test/resources/cases/golden-results.txt");

    private GoldenResults() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), text().getBytes(StandardCharsets.US_ASCII));
    }

    static String text() {
        OrderBook book = OrderBook.shipped();
        StringBuilder text = new StringBuilder();
        for (ScreeningCase one : ScreeningCase.all())
            text.append(one.id())
                    .append(' ')
                    .append(hash(Engine.screen(one.bytes(), book).resultBytes()))
                    .append('\n');
        return text.toString();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
