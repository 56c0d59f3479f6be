package org.section307.local.command;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.section307.local.Refused;
import org.section307.local.oidc.TokenClaims;
import org.section307.local.stack.Progress;
import org.section307.local.state.Part;
import org.section307.local.state.PortSetting;
import org.section307.local.state.Running;
import org.section307.replay.Outcome;
import org.section307.replay.Replay;
import org.section307.replay.ReplayFailed;
import org.section307.replay.Services;
import org.section307.replay.Sink;
import org.section307.replay.generate.FiscalYear2021;
import org.section307.replay.generate.PastShipment;

/** {@code demo}: brings the stack up, sends a made-up fiscal year 2021 through the API, and tells the year as it is read back. */
final class DemoCommand {
    private final Context context;
    private final Progress progress;

    private DemoCommand(Context context) {
        this.context = context;
        this.progress = context.progress();
    }

    static void run(Context context, List<String> words) throws Refused, IOException, InterruptedException {
        long seed = seed(words);
        UpCommand.run(context, List.of());
        new DemoCommand(context).replay(FiscalYear2021.generate(seed));
    }

    private static long seed(List<String> words) throws Refused {
        if (words.isEmpty()) {
            return FiscalYear2021.DEFAULT_SEED;
        }
        try {
            if (words.size() == 2 && words.getFirst().equals("--seed")) {
                return Long.parseLong(words.getLast());
            }
        } catch (NumberFormatException notANumber) {
            throw Refused.wrongUse("demo: the seed is a whole number: demo [--seed N].");
        }
        throw Refused.wrongUse("demo takes a seed and no other words: demo [--seed N].");
    }

    private void replay(List<PastShipment> year) throws Refused, IOException, InterruptedException {
        var services = new Services(
                base(Part.SHIPMENT, PortSetting.S307_PORT_SHIPMENT),
                base(Part.WRO, PortSetting.S307_PORT_WRO),
                base(Part.DETENTION, PortSetting.S307_PORT_DETENTION));
        try {
            Outcome outcome = new Replay(services, token("records"), token("analyst"), sink()).run(year);
            tell(outcome, services, year);
            if (!outcome.isAsPublished()) {
                throw Refused.failed("The year is not as it should be: see the table above.");
            }
        } catch (ReplayFailed e) {
            progress.end();
            throw Refused.failed(e.sentence() + died() + " Run ./s307 demo again: it goes on where it was.");
        }
    }

    private Sink sink() {
        return new Sink() {
            @Override
            public void expect(int steps) {
                progress.expect(steps);
            }

            @Override
            public void at(int done, String what) {
                progress.at(done, what);
            }

            @Override
            public void line(String sentence) {
                progress.line(sentence);
            }
        };
    }

    private String died() throws IOException {
        var died = new StringBuilder();
        for (Part part : Part.values()) {
            if (Running.find(context.state(), part).isEmpty()) {
                died.append(' ').append(part.label()).append(" has died.");
            }
        }
        return died.toString();
    }

    private void tell(Outcome outcome, Services services, List<PastShipment> year) throws Refused, IOException {
        progress.end();
        progress.line("");
        outcome.lines().forEach(progress::line);
        progress.line(String.format(
                Locale.ROOT, "%nReplayed after %.1f s. Look at it (tokens for 12 hours):", progress.seconds()));
        String importer = busiestImporter(year);
        progress.line("");
        progress.line("  IMPORTER=" + token(TokenClaims.parse("importer", List.of("--importer", importer))));
        curl("IMPORTER", services.shipments() + "/v1/shipments?status=HELD&limit=5");
        progress.line("  OFFICER=" + token("officer").get());
        curl("OFFICER", services.detentions() + "/v1/detentions?state=HELD&limit=5");
        curl("OFFICER", services.detentions() + "/v1/detentions?state=IN_REVIEW&limit=5");
        progress.line("  ANALYST=" + token("analyst").get());
        curl("ANALYST", services.detentions() + "/v1/fiscal-years/2021?by=order");
        curl("ANALYST", services.orders() + "/v1/orders/wro-cn-hoshine-2021");
        progress.line("");
        for (URI base : List.of(services.shipments(), services.orders(), services.detentions())) {
            progress.line("  documentation at " + base + "/docs");
        }
        progress.line("  ./s307 down stops everything; the data stays.");
    }

    private void curl(String variable, String address) {
        progress.line("  curl -s -H \"Authorization: Bearer $" + variable + "\" '" + address + "'");
    }

    /** The importer of the most shipments that should be held: one whose list is worth a look. */
    private static String busiestImporter(List<PastShipment> year) {
        return year.stream()
                .filter(shipment -> !shipment.heldLines().isEmpty())
                .collect(java.util.stream.Collectors.groupingBy(
                        PastShipment::importerNumber, java.util.TreeMap::new, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private URI base(Part part, PortSetting setting) throws Refused, IOException {
        return URI.create("http://127.0.0.1:" + TokenCommand.port(context, part, setting));
    }

    private Supplier<String> token(String role) throws Refused, IOException {
        String token = token(TokenClaims.parse(role, List.of()));
        return () -> token;
    }

    private String token(TokenClaims claims) throws Refused, IOException {
        return TokenCommand.token(context, claims);
    }
}
