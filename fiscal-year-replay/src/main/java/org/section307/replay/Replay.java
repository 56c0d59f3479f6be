package org.section307.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.section307.replay.Statuses.Standing;
import org.section307.replay.generate.Expected;
import org.section307.replay.generate.PastShipment;
import org.section307.replay.generate.PublishedPoint;

/**
 * Sends a year through the public interfaces and reads it back. What is on file already is passed over, so it may be started again
 * after any interruption and adds nothing twice.
 */
public final class Replay {
    private static final int BATCH = 250;
    private static final long POLL_MILLIS = 1_000;
    private static final long STILL_NANOS = Duration.ofSeconds(60).toNanos();
    private static final long UNREADY_NANOS = Duration.ofSeconds(30).toNanos();
    // statuses settle one topic after another
    private static final long SETTLE_NANOS = Duration.ofSeconds(15).toNanos();

    private final Services services;
    private final Supplier<String> records;
    private final Supplier<String> analyst;
    private final Sink sink;
    private final PatientClient client;
    private final Statuses statuses;

    /**
     * A replay against these services.
     *
     * @param records gives a token of the keeper of records
     * @param analyst gives a token of an analyst
     */
    public Replay(Services services, Supplier<String> records, Supplier<String> analyst, Sink sink) {
        this.services = services;
        this.records = records;
        this.analyst = analyst;
        this.sink = sink;
        this.client = new PatientClient(sink);
        this.statuses = new Statuses(client, services, records);
    }

    /**
     * Returns when every shipment has its verdict.
     *
     * @throws ReplayFailed when a service does not answer, refuses, or nothing moves any more
     */
    public Outcome run(List<PastShipment> year) throws ReplayFailed, InterruptedException {
        send(year);
        awaitVerdicts(year);
        Map<String, Standing> settled = awaitStatuses(year);
        Set<String> decided = decidedSince(year, settled);
        Reading figures = awaitFigures(year, decided.isEmpty() ? STILL_NANOS : SETTLE_NANOS);
        var points = new LinkedHashMap<PublishedPoint, Reading>();
        for (PublishedPoint point : PublishedPoint.ofTheYear()) {
            points.put(point, read("?asOf=" + point.day()));
        }
        var statuses = new TreeMap<String, String>();
        settled.forEach((entry, standing) -> statuses.put(entry, standing.status()));
        return new Outcome(year, statuses, decided, figures, points);
    }

    private Reading read(String query) throws ReplayFailed, InterruptedException {
        return Reading.of(client.get(
                "detention-service", services.detentions().resolve("/v1/fiscal-years/2021" + query), analyst));
    }

    private void send(List<PastShipment> year) throws ReplayFailed, InterruptedException {
        sink.expect(year.size());
        int onFile = 0;
        for (int from = 0; from < year.size(); from += BATCH) {
            List<PastShipment> batch = year.subList(from, Math.min(year.size(), from + BATCH));
            String body = batch.stream().map(PastShipment::manifest).collect(Collectors.joining("\n", "", "\n"));
            JsonNode answer = client.post(
                    "shipment-service",
                    services.shipments().resolve("/v1/history"),
                    records,
                    "application/x-ndjson",
                    body);
            onFile += answer.path("onFile").asInt();
            sink.at(from + batch.size(), "shipments filed");
        }
        if (onFile > 0) {
            sink.line(String.format(Locale.ROOT, "%,d of %,d were on file already.", onFile, year.size()));
        }
    }

    private void awaitVerdicts(List<PastShipment> year) throws ReplayFailed, InterruptedException {
        sink.expect(year.size());
        var health = new Health();
        int before = -1;
        long movedAt = System.nanoTime();
        while (true) {
            int waiting = statuses.waiting();
            if (waiting != before) {
                before = waiting;
                movedAt = System.nanoTime();
            }
            sink.at(Math.max(0, year.size() - waiting), "shipments screened");
            if (waiting == 0) {
                return;
            }
            health.check();
            if (System.nanoTime() - movedAt > STILL_NANOS) {
                throw new ReplayFailed(String.format(
                        Locale.ROOT,
                        "Nothing has moved for 60 s: %,d shipments wait for their verdict. Look at the log of wro-service,"
                                + " then of detention-service.",
                        waiting));
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private Map<String, Standing> awaitStatuses(List<PastShipment> year) throws ReplayFailed, InterruptedException {
        Map<String, Standing> seen = statuses.all();
        long movedAt = System.nanoTime();
        while (!settled(year, seen) && System.nanoTime() - movedAt < SETTLE_NANOS) {
            Thread.sleep(POLL_MILLIS);
            Map<String, Standing> now = statuses.all();
            if (!now.equals(seen)) {
                seen = now;
                movedAt = System.nanoTime();
            }
        }
        return seen;
    }

    /** Statuses follow verdicts at once, the year's figures only the detentions that come after: they are read when all count. */
    private Reading awaitFigures(List<PastShipment> year, long stillNanos) throws ReplayFailed, InterruptedException {
        long held = year.stream()
                .filter(shipment -> shipment.expected() == Expected.HELD)
                .count();
        Reading seen = read("");
        long movedAt = System.nanoTime();
        while (seen.synthetic() < held && System.nanoTime() - movedAt < stillNanos) {
            sink.at(
                    year.size(),
                    String.format(Locale.ROOT, "shipments screened, %,d of %,d counted", seen.synthetic(), held));
            Thread.sleep(POLL_MILLIS);
            Reading now = read("");
            if (!now.equals(seen)) {
                seen = now;
                movedAt = System.nanoTime();
            }
        }
        return seen;
    }

    private static boolean settled(List<PastShipment> year, Map<String, Standing> seen) {
        return year.stream().allMatch(shipment -> stands(shipment, seen));
    }

    private static boolean stands(PastShipment shipment, Map<String, Standing> seen) {
        Standing standing = seen.get(shipment.entryNumber());
        return standing != null && standing.status().equals(shipment.expected().name());
    }

    /** Entries that stand elsewhere than their verdict put them, since an officer has decided about them. */
    private Set<String> decidedSince(List<PastShipment> year, Map<String, Standing> seen)
            throws ReplayFailed, InterruptedException {
        var decided = new TreeSet<String>();
        for (PastShipment shipment : year) {
            Standing standing = seen.get(shipment.entryNumber());
            if (standing != null
                    && isDecision(shipment.expected(), standing.status())
                    && statuses.verdict(standing.shipmentId())
                            .equals(shipment.expected().name())
                    && statuses.isDecided(standing.shipmentId())) {
                decided.add(shipment.entryNumber());
            }
        }
        return decided;
    }

    /** Whether an officer could have brought a shipment from the one to the other. */
    private static boolean isDecision(Expected from, String to) {
        return switch (from) {
            case HELD -> to.equals("RELEASED");
            case IN_REVIEW -> to.equals("HELD") || to.equals("RELEASED") || to.equals("CLEAR");
            case CLEAR -> false;
        };
    }

    /** Notices a service that is not ready for too long, while others still answer. */
    private final class Health {
        private final Map<String, Long> unreadySince = new LinkedHashMap<>();

        void check() throws ReplayFailed, InterruptedException {
            for (var service : services.byName().entrySet()) {
                if (client.isReady(service.getValue())) {
                    unreadySince.remove(service.getKey());
                } else if (unreadySince.putIfAbsent(service.getKey(), System.nanoTime()) == null) {
                    sink.line(service.getKey() + " is not ready; waiting up to 30 s.");
                } else if (System.nanoTime() - unreadySince.getOrDefault(service.getKey(), 0L) > UNREADY_NANOS) {
                    throw new ReplayFailed(service.getKey() + " has not been ready for 30 s.");
                }
            }
        }
    }
}
