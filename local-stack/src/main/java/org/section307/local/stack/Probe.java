package org.section307.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import org.section307.local.oidc.SigningKey;
import org.section307.local.postgres.Databases;
import org.section307.local.state.PortSetting;
import org.section307.local.state.Running;
import org.section307.local.state.Secrets;
import org.section307.local.state.StateFolder;

/** Whether a part that runs is ready for work; every probe makes sure that the listener is ours. */
public final class Probe {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final StateFolder state;
    private final Secrets secrets;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    public Probe(StateFolder state, Secrets secrets) {
        this.state = state;
        this.secrets = secrets;
    }

    /** Asks the part once. */
    public boolean ready(Running running) throws IOException, InterruptedException {
        return switch (running.part()) {
            case POSTGRES -> new Databases(port(running, PortSetting.S307_PORT_POSTGRES), secrets).answers();
            case KAFKA -> kafka(running);
            case OIDC -> oidc(port(running, PortSetting.S307_PORT_OIDC));
            case SHIPMENT -> health(port(running, PortSetting.S307_PORT_SHIPMENT));
            case WRO -> health(port(running, PortSetting.S307_PORT_WRO));
            case DETENTION -> health(port(running, PortSetting.S307_PORT_DETENTION));
        };
    }

    private boolean kafka(Running running) throws IOException {
        return Files.exists(state.kafkaReady())
                && Files.readString(state.kafkaReady())
                        .equals(Long.toString(running.identity().pid()))
                && PortCheck.answers(port(running, PortSetting.S307_PORT_KAFKA));
    }

    private boolean oidc(int port) throws IOException, InterruptedException {
        HttpResponse<String> keys = get(port, "/jwks");
        return keys.statusCode() == 200
                && keys.body().contains(SigningKey.load(state.signingKey()).keyId());
    }

    private boolean health(int port) throws IOException, InterruptedException {
        return get(port, "/health/ready").statusCode() == 200;
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        return client.send(HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int port(Running running, PortSetting setting) {
        Integer port = running.ports().get(setting);
        if (port == null) {
            throw new IllegalStateException("no port of " + running.part());
        }
        return port;
    }
}
