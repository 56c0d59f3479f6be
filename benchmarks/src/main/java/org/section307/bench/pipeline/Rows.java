package org.section307.bench.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** The rows that the machine's own limits are measured with: an id and a manifest's bytes. */
final class Rows {
    static final String TABLE = "create table if not exists bare (id uuid primary key, bytes bytea not null)";
    static final String INSERT = "insert into bare (id, bytes) values (?, ?)";
    static final String COPY = "copy bare (id, bytes) from stdin (format binary)";

    private static final int DIFFERENT = 1000;
    private static final byte[] COPY_HEAD = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int UUID_BYTES = 16;

    private final List<byte[]> manifests;

    /** Of a thousand manifests of this seed, over and over. */
    Rows(long seed) {
        var filings = new Filings(seed);
        manifests = IntStream.rangeClosed(1, DIFFERENT)
                .mapToObj(serial -> filings.filing(serial).json())
                .toList();
    }

    byte[] bytes(long number) {
        return manifests.get((int) (number % DIFFERENT));
    }

    double bytesOnAverage() {
        return manifests.stream().mapToInt(bytes -> bytes.length).average().orElse(0);
    }

    /** A UUIDv7, as the product's ids are: each index page is filled before the next. */
    static UUID id() {
        var random = ThreadLocalRandom.current();
        return new UUID(
                (System.currentTimeMillis() << 16) | 0x7000 | random.nextInt(0x1000),
                (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    /** So many rows in PostgreSQL's binary form of COPY. */
    byte[] copied(int rows) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(COPY_HEAD);
            for (int row = 0; row < rows; row++) {
                UUID id = id();
                out.writeShort(2);
                out.writeInt(UUID_BYTES);
                out.writeLong(id.getMostSignificantBits());
                out.writeLong(id.getLeastSignificantBits());
                out.writeInt(bytes(row).length);
                out.write(bytes(row));
            }
            out.writeShort(-1);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
