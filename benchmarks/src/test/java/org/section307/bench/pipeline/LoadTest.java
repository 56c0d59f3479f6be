package org.section307.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.section307.bench.Refused;

/** The load on a server that answers as it is told to. */
class LoadTest {
    private static final long STALL_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final AtomicInteger requests = new AtomicInteger();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile int status = 201;
    private volatile int stalledRequest;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        int number = requests.incrementAndGet();
        exchange.getRequestBody().readAllBytes();
        if (number == stalledRequest) LockSupport.parkNanos(STALL_NANOS);
        byte[] body = "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", "/shipments/" + number);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Load load(int clients) {
        return new Load(
                new Load.Target() {
                    @Override
                    public int port() {
                        return server.getAddress().getPort();
                    }

                    @Override
                    public String head(Filing filing) {
                        return "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n";
                    }

                    @Override
                    public void taken(Filing filing, String location, long startNanos) {
                        taken.add(location);
                    }
                },
                new Filings(1),
                clients);
    }

    @Test
    void every_filing_that_is_answered_by_201_is_told_with_its_location_and_counted() throws Exception {
        Load.Measured measured = load(4).closed(1);

        assertThat(measured.posts()).isEqualTo(requests.get()).isEqualTo(taken.size());
        assertThat(measured.latencies().getTotalCount()).isEqualTo(measured.posts());
    }

    @Test
    void an_even_rate_is_kept_and_ends_after_its_time() throws Exception {
        Load.Measured measured = load(2).open(1, 50);

        assertThat(measured.posts()).isEqualTo(50);
        assertThat(measured.perSecond())
                .as("the last falls due after 0.98 s, so no faster than this")
                .isLessThan(51.1);
    }

    @Test
    void a_server_that_stalls_once_slows_all_filings_that_fell_due_meanwhile_and_not_only_the_one_it_held()
            throws Exception {
        stalledRequest = 50;

        Load.Measured measured = load(1).open(2, 100);

        long late = measured.latencies().getCountBetweenValues(STALL_NANOS / 5, Long.MAX_VALUE / 4);
        assertThat(late)
                .as("of the 50 that fell due in half a second, those that waited a tenth or more")
                .isGreaterThanOrEqualTo(35);
    }

    @Test
    void an_answer_other_than_201_breaks_the_load_off() {
        status = 503;

        assertThatThrownBy(() -> load(2).closed(1)).isInstanceOf(Refused.class).hasMessageContaining("503");
    }
}
