package org.section307.wro;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A shipment as shipment-service tells of it. */
public final class Shipment {
    private static final AtomicLong COUNTER = new AtomicLong();
    private static final long IN_2026_MS = 1_795_000_000_000L;

    public final String id;
    private final Map<String, String> owner = new HashMap<>(
            Map.of("ce_importer", "12-3456789AB", "ce_port", "2704", "ce_entrykey", "00261103162", "ce_filer", "002"));

    private Shipment(String id) {
        this.id = id;
    }

    /** A new one, its id a UUIDv7. */
    public static Shipment any() {
        long random = UUID.randomUUID().getLeastSignificantBits();
        long high = ((IN_2026_MS + COUNTER.incrementAndGet()) << 16) | 0x7000 | (random & 0xfff);
        return new Shipment(new UUID(high, random).toString());
    }

    public Shipment header(String name, String value) {
        owner.put(name, value);
        return this;
    }

    public Shipment owner(String importer, String port) {
        owner.remove("ce_filer");
        return header("ce_importer", importer).header("ce_port", port);
    }

    /** The headers of an event about a version. */
    public Map<String, String> headers(int version, boolean cancelled, byte[] manifest) {
        var headers = new HashMap<>(owner);
        headers.put("ce_specversion", "1.0");
        headers.put("ce_type", "org.section307.shipment.filed.v1");
        headers.put("ce_id", id + "/" + version + (cancelled ? "/cancelled" : ""));
        headers.put("ce_source", "/shipment-service");
        headers.put("ce_subject", id);
        headers.put("ce_version", String.valueOf(version));
        headers.put("ce_cancelled", String.valueOf(cancelled));
        headers.put("ce_sha256", sha256(manifest));
        return headers;
    }

    public Shipment file(int version, byte[] manifest) {
        Topics.send("shipments.v1", id, headers(version, false, manifest), manifest);
        return this;
    }

    public Shipment file(byte[] manifest) {
        return file(1, manifest);
    }

    public Shipment cancel(int version, byte[] manifest) {
        Topics.send("shipments.v1", id, headers(version, true, manifest), manifest);
        return this;
    }

    /** Asks again for the verdict on a version. */
    public Shipment ask(int version, byte[] manifest) {
        var headers = headers(version, false, manifest);
        headers.put("ce_again", "true");
        Topics.send("shipments.v1", id, headers, manifest);
        return this;
    }

    /** The events that tell of its verdicts, once there are so many. */
    public List<ConsumerRecord<String, byte[]>> awaitVerdicts(int count) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> Topics.read("screenings.v1", id), events -> events.size() >= count);
    }

    /** The body of the event that tells of its first verdict. */
    public JsonNode awaitVerdict() {
        return Golden.json(awaitVerdicts(1).getFirst().value());
    }

    public String screeningId(int version, int revision) {
        return id + "." + version + "." + revision;
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
