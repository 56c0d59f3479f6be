package org.section307.local.stack;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Locale;

/** Stands in for a service in the tests of the front door: ready a moment after its start, and nothing else. */
public final class FakeService {
    private FakeService() {}

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(FakeService.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        String name = String.valueOf(jar.resolveSibling(".").normalize().getFileName())
                .replace("-service", "")
                .toUpperCase(Locale.ROOT);
        Thread.sleep(200);
        int port = Integer.parseInt(System.getenv("S307_PORT_" + name));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        server.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        System.out.println(name + " " + System.getenv("S307_" + name + "_JDBC_URL"));
    }
}
