package org.section307.engine.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.read.JsonFields.Misfit;

/** Reads lines, inputs and parties. */
final class NodeReader {
    private final JsonFields json;
    private int nodes;

    NodeReader(JsonFields json) {
        this.json = json;
    }

    Manifest.Line line() throws IOException, Misfit {
        Draft draft = new Draft();
        node(draft, 0);
        if (draft.number < 0) throw new Misfit("a line without a number");
        if (draft.value == null) throw new Misfit("a line without a value");
        return new Manifest.Line(draft.number, draft.value, draft.node());
    }

    private void node(Draft draft, int tier) throws IOException, Misfit {
        if (tier > Limits.TIERS) throw new Misfit("more than 10 tiers of inputs");
        if (++nodes > Limits.NODES) throw new Misfit("more than 50,000 lines and inputs");
        json.object(member -> {
            switch (member) {
                case "number" -> draft.number = json.wholeNumber();
                case "value" -> draft.value = value();
                case "description" -> draft.description = json.text();
                case "hts" -> draft.hts = digits(json.text());
                case "originCountry" -> draft.originCountry = json.text();
                case "parties" -> json.array(() -> draft.parties.add(party()));
                case "catchingVessel" -> draft.catchingVessel = catchingVessel();
                case "materials" -> json.array(() -> draft.materials.add(material()));
                case "labor" -> json.array(() -> draft.labor.add(labor()));
                case "inputs" ->
                    json.array(() -> {
                        Draft input = new Draft();
                        node(input, tier + 1);
                        draft.inputs.add(input.node());
                    });
                default -> json.skip();
            }
        });
    }

    Party party() throws IOException, Misfit {
        @Nullable String[] texts = new @Nullable String[3];
        Party.Address[] address = new Party.Address[1];
        json.object(member -> {
            switch (member) {
                case "role" -> texts[0] = json.text();
                case "name" -> texts[1] = json.text();
                case "mid" -> texts[2] = json.text();
                case "address" -> address[0] = address();
                default -> json.skip();
            }
        });
        return new Party(Party.Role.of(texts[0] == null ? "" : texts[0]), texts[1], texts[2], address[0]);
    }

    private Party.Address address() throws IOException, Misfit {
        @Nullable String[] t = texts("street", "city", "subdivision", "postalCode", "country");
        return new Party.Address(t[0], t[1], t[2], t[3], t[4]);
    }

    private Node.CatchingVessel catchingVessel() throws IOException, Misfit {
        @Nullable String[] t = texts("name", "imo", "flag", "owner", "operator");
        return new Node.CatchingVessel(t[0], digits(t[1]), t[2], t[3], t[4]);
    }

    private Node.Material material() throws IOException, Misfit {
        String name = texts("name")[0];
        return new Node.Material(name == null ? "" : name);
    }

    private Node.Labor labor() throws IOException, Misfit {
        @Nullable String[] t = texts("nationality", "site");
        return new Node.Labor(t[0], t[1]);
    }

    private BigDecimal value() throws IOException, Misfit {
        return ManifestReader.amount(texts("amount")[0]);
    }

    /** The texts of these members of an object, in this order; null where a member is missing. */
    private @Nullable String[] texts(String... members) throws IOException, Misfit {
        @Nullable String[] found = new @Nullable String[members.length];
        List<String> wanted = List.of(members);
        json.object(member -> {
            int at = wanted.indexOf(member);
            if (at >= 0) found[at] = json.text();
            else json.skip();
        });
        return found;
    }

    private static @Nullable String digits(@Nullable String code) {
        if (code == null) return null;
        StringBuilder digits = new StringBuilder();
        for (char c : code.toCharArray()) if (c >= '0' && c <= '9') digits.append(c);
        return digits.isEmpty() ? null : digits.toString();
    }

    private static final class Draft {
        int number = -1;

        @Nullable
        BigDecimal value;

        @Nullable
        String description;

        @Nullable
        String hts;

        @Nullable
        String originCountry;

        Node.@Nullable CatchingVessel catchingVessel;

        final List<Party> parties = new ArrayList<>();
        final List<Node.Material> materials = new ArrayList<>();
        final List<Node.Labor> labor = new ArrayList<>();
        final List<Node> inputs = new ArrayList<>();

        Node node() {
            String words = description == null ? "" : description;
            return new Node(words, hts, originCountry, parties, catchingVessel, materials, labor, inputs);
        }
    }
}
