package org.section307.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.section307.local.Refused;
import org.section307.local.oidc.SigningKey;
import org.section307.local.oidc.TokenClaims;
import org.section307.local.state.Part;
import org.section307.local.state.PortSetting;
import org.section307.local.state.Ports;
import org.section307.local.state.Running;

/** {@code token ROLE …}: prints a token that the running stack accepts, for twelve hours. */
final class TokenCommand {
    private static final Duration LIFE = Duration.ofHours(12);

    private TokenCommand() {}

    static void run(Context context, List<String> words) throws Refused, IOException {
        if (words.isEmpty()) {
            throw Refused.wrongUse("token needs a role: token ROLE [--importer N]… [--filer F] [--port P]…");
        }
        TokenClaims claims;
        try {
            claims = TokenClaims.parse(words.getFirst(), words.subList(1, words.size()));
        } catch (IllegalArgumentException e) {
            throw Refused.wrongUse(String.valueOf(e.getMessage()));
        }
        context.out().println(token(context, claims));
    }

    static String token(Context context, TokenClaims claims) throws Refused, IOException {
        if (!Files.exists(context.state().signingKey())) {
            throw Refused.failed("There is no signing key yet; ./s307 up makes one.");
        }
        SigningKey key = SigningKey.load(context.state().signingKey());
        return key.token(
                "http://127.0.0.1:" + port(context, Part.OIDC, PortSetting.S307_PORT_OIDC),
                claims,
                Clock.systemUTC().instant(),
                LIFE);
    }

    /** Where a part listens: as it was started, else as the settings say. */
    static int port(Context context, Part part, PortSetting setting) throws Refused, IOException {
        Optional<Integer> running =
                Running.find(context.state(), part).map(found -> found.ports().get(setting));
        return running.isPresent()
                ? running.get()
                : Ports.from(context.settings()).port(setting);
    }
}
