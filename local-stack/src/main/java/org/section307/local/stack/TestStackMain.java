package org.section307.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.section307.local.kafka.Broker;
import org.section307.local.oidc.OidcServer;
import org.section307.local.oidc.SigningKey;
import org.section307.local.postgres.Databases;
import org.section307.local.postgres.PostgresBinaries;
import org.section307.local.postgres.PostgresCluster;
import org.section307.local.postgres.ServerAccount;
import org.section307.local.state.Secrets;

/**
 * A fresh PostgreSQL, Kafka and OpenID provider for one test run, on free ports in one folder. Prints its settings as
 * {@code KEY=VALUE} lines and {@code READY}, and ends, with all it started, when its standard input closes.
 */
public final class TestStackMain {
    private static final int ATTEMPTS = 3;
    private static final int POSTGRES_READY_SECONDS = 30;

    private TestStackMain() {}

    /** Arguments: the folder of this run, the folder that keeps PostgreSQL's programs between runs. */
    public static void main(String[] arguments) throws Exception {
        Logging.quiet();
        Path folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        Path programs = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        Secrets secrets = Secrets.loadOrMake(folder.resolve("secrets.properties"));
        Path keyFile = folder.resolve("signing-key.der");
        Broker broker = broker(folder);
        // PostgreSQL is a child of this thread, which lives as long as the JVM: the kernel ends it with us
        var postgres = Served.start(folder, programs, secrets);
        OidcServer oidc =
                OidcServer.start(0, SigningKey.loadOrMake(keyFile), secrets.password("oidc_client"), Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            oidc.close();
            postgres.stop();
            broker.close();
            Folders.delete(folder);
        }));
        var settings = new TreeMap<>(settings(postgres.port(), secrets));
        settings.put("S307_KAFKA", broker.bootstrap());
        settings.put("S307_OIDC", oidc.issuer());
        settings.put("s307.test.key", keyFile.toString());
        settings.forEach((name, value) -> System.out.println(name + "=" + value));
        System.out.println("READY");
        System.out.flush();
        while (System.in.read() >= 0) {
            // whoever started us says nothing more; the end of input is its end
        }
        System.exit(0);
    }

    static Map<String, String> settings(int postgresPort, Secrets secrets) {
        var settings = new TreeMap<String, String>();
        for (String database : Databases.NAMES) {
            String prefix = "S307_" + database.toUpperCase(Locale.ROOT);
            settings.put(prefix + "_JDBC_URL", Databases.url(postgresPort, database));
            settings.put(prefix + "_APP_PASSWORD", secrets.password(database + "_app"));
            settings.put(prefix + "_OWNER_PASSWORD", secrets.password(database + "_owner"));
        }
        settings.put("S307_IMPORTER_TOKEN_KEY", secrets.importerTokenKey());
        return settings;
    }

    private static Broker broker(Path folder) throws IOException, InterruptedException, ExecutionException {
        RuntimeException last = new IllegalStateException();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            List<Integer> ports = FreePorts.take(2);
            try {
                return Broker.start(folder.resolve("kafka-" + attempt), ports.get(0), ports.get(1));
            } catch (RuntimeException taken) {
                last = taken;
            }
        }
        throw last;
    }

    /** A running server, child of this process. */
    private record Served(Process process, int port) {
        static Served start(Path folder, Path programs, Secrets secrets) throws Exception {
            Path home = Files.createDirectories(folder.resolve("postgres"));
            var cluster = new PostgresCluster(PostgresBinaries.in(programs), home, ServerAccount.choose(home));
            cluster.make(secrets.password(PostgresCluster.SUPERUSER));
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                int port = FreePorts.take(1).getFirst();
                // a test's data need not outlive the machine, only the process: no fsync
                Process process = new ProcessBuilder(cluster.serve(port, true, List.of("fsync=off")))
                        .directory(cluster.binaries().folder().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("postgres.log").toFile())
                        .start();
                var databases = new Databases(port, secrets);
                if (ready(process, databases)) {
                    databases.ensure();
                    return new Served(process, port);
                }
                process.destroyForcibly();
            }
            throw new IOException(Files.readString(folder.resolve("postgres.log")));
        }

        private static boolean ready(Process process, Databases databases) throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(POSTGRES_READY_SECONDS);
            while (process.isAlive() && System.nanoTime() < end) {
                if (databases.answers()) {
                    return true;
                }
                Thread.sleep(50);
            }
            return false;
        }

        void stop() {
            process.destroyForcibly();
            try {
                process.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
