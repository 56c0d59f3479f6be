package org.section307.local.oidc;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.section307.local.stack.Logging;
import org.section307.local.state.LogFiles;
import org.section307.local.state.Secrets;

/**
 * The provider's process, and the stack's housekeeper: it rotates the logs. Arguments: port, key file, secrets file,
 * folder of the logs.
 */
public final class OidcMain {
    private static final int HOUSEKEEPING_MS = 60_000;
    private static final System.Logger LOG = System.getLogger(OidcMain.class.getName());

    private OidcMain() {}

    public static void main(String[] arguments) throws Exception {
        Logging.quiet();
        int port = Integer.parseInt(arguments[0]);
        SigningKey key = SigningKey.loadOrMake(Path.of(arguments[1]));
        String clientSecret = Secrets.load(Path.of(arguments[2])).password("oidc_client");
        Path logs = Path.of(arguments[3]);
        OidcServer server = OidcServer.start(port, key, clientSecret, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        while (true) {
            Thread.sleep(HOUSEKEEPING_MS);
            try {
                LogFiles.rotate(logs);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "a log could not be rotated", e);
            }
        }
    }
}
