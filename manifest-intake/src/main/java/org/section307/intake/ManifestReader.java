package org.section307.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.section307.intake.Outline.Sound;
import org.section307.intake.Outline.Span;
import org.section307.intake.Reading.Accepted;
import org.section307.intake.identifier.ImporterNumber;

/** Reads one manifest whose outline is sound: the head, then line after line, so that only one line is ever a tree in memory. */
final class ManifestReader {
    private static final int HEAD_BYTES = 4 * 1024;

    private final byte[] body;
    private final Schemas schemas;
    private final FaultList faults = new FaultList();
    private final TradeRules rules = new TradeRules(faults);
    private final CanonicalJson lines;
    private final List<Integer> lineNumbers = new ArrayList<>();
    private final Set<Integer> lineNumbersSeen = new HashSet<>();
    private BigDecimal enteredValue = new BigDecimal("0.00");

    ManifestReader(byte[] body, Schemas schemas) {
        this.body = body;
        this.schemas = schemas;
        this.lines = new CanonicalJson(body.length);
    }

    Reading read(Sound outline, UnaryOperator<String> importerTokens) throws IOException {
        ObjectNode head = Json.head(body);
        SchemaFaults.find(schemas.head(), head, "", faults);
        rules.checkHead(head);
        readLines(head, outline.lines());
        return faults.isEmpty() ? accepted(head, importerTokens) : faults.toReading();
    }

    private void readLines(ObjectNode head, List<Span> spans) throws IOException {
        if (head.path("lines").isArray() && spans.isEmpty()) {
            faults.add(Rule.ITEM_COUNT.at("/lines", "A manifest has at least one line."));
        }
        lines.ascii("[");
        for (int i = 0; i < spans.size(); i++) {
            if (faults.isFull()) {
                faults.stopped();
                break;
            }
            if (i > 0) {
                lines.ascii(",");
            }
            readLine(spans.get(i), "/lines/" + i);
        }
        lines.ascii("]");
    }

    private void readLine(Span span, String pointer) throws IOException {
        if (span.equals(Span.NOT_AN_OBJECT)) {
            faults.add(Rule.TYPE.at(pointer, "This value must be of JSON type object."));
            return;
        }
        ObjectNode line = Json.object(body, span.start(), span.end());
        SchemaFaults.find(schemas.line(), line, pointer, faults);
        rules.checkLine(line, pointer);
        if (line.path("number").isIntegralNumber() && line.path("number").canConvertToInt()) {
            int number = line.path("number").intValue();
            lineNumbers.add(number);
            if (!lineNumbersSeen.add(number)) {
                faults.add(Rule.LINE_NUMBER_UNIQUE.at(pointer + "/number"));
            }
        }
        if (faults.isEmpty()) {
            enteredValue =
                    enteredValue.add(new BigDecimal(line.at("/value/amount").textValue()));
            lines.write(line);
        }
    }

    private Accepted accepted(ObjectNode head, UnaryOperator<String> importerTokens) {
        ObjectNode importer = (ObjectNode) head.required("importer");
        importer.put("number", withoutPerson(importer.required("number").textValue(), importerTokens));
        byte[] canonicalBytes = new CanonicalJson(lines.size() + HEAD_BYTES)
                .write(head, Map.of("lines", lines))
                .bytes();
        return new Accepted(canonicalBytes, sha256Hex(canonicalBytes), KeysOf.head(head, lineNumbers, enteredValue));
    }

    private static String withoutPerson(String number, UnaryOperator<String> importerTokens) {
        if (!ImporterNumber.isSocialSecurityNumber(number)) {
            return number;
        }
        String token = importerTokens.apply(number);
        if (!ImporterNumber.isToken(token)) {
            throw new IllegalStateException("the importer's token has not the shape of one");
        }
        return token;
    }

    private static String sha256Hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
