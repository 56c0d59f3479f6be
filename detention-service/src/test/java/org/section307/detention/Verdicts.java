package org.section307.detention;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shipment's verdicts as wro-service sends them; what a test does not name does not matter to it. */
public final class Verdicts {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SecureRandom RANDOM = new SecureRandom();
    private final UUID shipment;
    private final Map<String, String> headers = new HashMap<>();
    private long version = 1;
    private long revision = 1;
    private ObjectNode value = JSON.createObjectNode();

    private Verdicts(UUID shipment) {
        this.shipment = shipment;
        headers.put("ce_importer", "12-3456789AB");
        headers.put("ce_port", "2704");
        headers.put("ce_billkey", "MAEU" + (RANDOM.nextLong() & Long.MAX_VALUE));
        clear();
    }

    /** A new shipment of this month. */
    public static Verdicts shipment() {
        long millis = System.currentTimeMillis();
        return new Verdicts(new UUID(
                millis << 16 | 0x7000L | RANDOM.nextInt(0x1000), 0x8000000000000000L | RANDOM.nextLong() >>> 2));
    }

    public UUID id() {
        return shipment;
    }

    public String detention(int line) {
        return shipment + "." + line + ".1";
    }

    public Verdicts owner(String importer, String port) {
        headers.put("ce_importer", importer);
        headers.put("ce_port", port);
        return this;
    }

    public Verdicts header(String name, @Nullable String text) {
        if (text == null) {
            headers.remove("ce_" + name);
        } else {
            headers.put("ce_" + name, text);
        }
        return this;
    }

    /** A record of the past, with what the shipment is worth; null for a day that it does not name. */
    public Verdicts recorded(
            String source, @Nullable String detainedOn, @Nullable String knownOn, String enteredValue) {
        return header("historysource", source)
                .header("detainedon", detainedOn)
                .header("knownon", knownOn)
                .header("enteredvalue", enteredValue);
    }

    /** The next verdict is of this version and revision, and clear until a ground is added. */
    public Verdicts next(long nextVersion, long nextRevision) {
        version = nextVersion;
        revision = nextRevision;
        return clear();
    }

    private Verdicts clear() {
        value = JSON.createObjectNode();
        value.put("screeningId", shipment + "." + version + "." + revision);
        value.put("shipmentId", shipment.toString());
        value.put("version", version);
        value.put("revision", revision);
        value.put("verdict", "CLEAR");
        value.put("incomplete", false);
        value.put("importDate", "2021-06-01");
        value.putArray("lines");
        value.putArray("grounds");
        value.putArray("reasons");
        return this;
    }

    public Verdicts line(int number, String amount) {
        array("lines").addObject().put("number", number).put("value", amount);
        return this;
    }

    public Verdicts detain(String order, String basis, String lines) {
        return ground(order, basis, "detain", lines);
    }

    public Verdicts review(String order, String basis, String lines) {
        return ground(order, basis, "review", lines);
    }

    public Verdicts reason(String reason, String lines) {
        array("reasons").addObject().put("reason", reason).put("lines", lines);
        return this;
    }

    private Verdicts ground(String order, String basis, String answer, String lines) {
        array("grounds")
                .addObject()
                .put("orderId", order)
                .put("answer", answer)
                .put("basis", basis)
                .put("lines", lines);
        return this;
    }

    private ArrayNode array(String name) {
        return (ArrayNode) value.get(name);
    }

    /** Sends the verdict. */
    public Verdicts send() {
        return sendBody(value.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Sends other bytes under the verdict's headers. */
    public Verdicts sendBody(byte[] body) {
        var all = new HashMap<>(headers);
        all.put("ce_specversion", "1.0");
        all.put("ce_id", shipment + "/" + version + "/" + revision);
        all.put("ce_source", "/wro-service");
        all.put("ce_type", "org.section307.shipment.screened.v1");
        all.put("ce_subject", shipment.toString());
        all.putIfAbsent("ce_version", Long.toString(version));
        all.putIfAbsent("ce_revision", Long.toString(revision));
        all.put("content-type", "application/json");
        Topics.send("screenings.v1", shipment.toString(), all, body);
        return this;
    }

    /** Sends one line held by a WRO. */
    public Verdicts sendHeld(String amount) {
        return line(1, amount)
                .detain("wro-cn-hetian-taida-2019", "WRO", "1")
                .send()
                .awaitDetentions(1);
    }

    /** Sends one line in review under the UFLPA. */
    public Verdicts sendInReview(String amount) {
        return line(1, amount)
                .review("uflpa-hetian-haolin", "UFLPA", "1")
                .send()
                .awaitDetentions(1);
    }

    /** Waits until that many detentions of the shipment can be seen. */
    public Verdicts awaitDetentions(int expected) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> Api.asAnalyst()
                        .queryParam("shipmentId", shipment)
                        .queryParam("limit", 200)
                        .get("/v1/detentions")
                        .then()
                        .statusCode(200)
                        .body("items.size()", org.hamcrest.Matchers.equalTo(expected)));
        return this;
    }
}
