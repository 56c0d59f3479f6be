package org.section307.engine.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.section307.engine.Screening;
import org.section307.engine.policy.LineVerdict;
import org.section307.engine.policy.OrderGround;
import org.section307.engine.policy.Reason;
import org.section307.engine.policy.Standing;
import org.section307.engine.policy.Verdict;

/** What a screening says otherwise than a case expects; empty where they agree. */
final class Agreement {
    private Agreement() {}

    static List<String> disagreements(JsonNode expect, Screening screening) {
        List<String> found = new ArrayList<>();
        if (!allows(expect.path("verdict"), screening.verdict().name()))
            found.add("verdict " + screening.verdict() + " for " + expect.path("verdict"));
        for (JsonNode order : expect.path("orders"))
            if (screening.groundsByOrder().stream().noneMatch(ground -> answersSo(order, ground)))
                found.add("no " + order.path("answer").asText() + " by "
                        + order.path("id").asText());
        for (JsonNode id : expect.path("notOrders"))
            if (screening.groundsByOrder().stream().anyMatch(ground -> answers(ground, id.asText())))
                found.add("an answer by " + id.asText());
        for (JsonNode id : expect.path("beside"))
            if (screening.groundsByOrder().stream().noneMatch(ground -> isNamed(ground, id.asText())))
                found.add("no mention of " + id.asText());
        for (JsonNode line : expect.path("lines")) {
            Verdict own = verdict(screening, line.path("number").asInt());
            if (!allows(line.path("verdict"), own.name()))
                found.add("line " + line.path("number") + " " + own + " for " + line.path("verdict"));
        }
        if (expect.path("gaps").asBoolean() && screening.gaps().isEmpty()) found.add("no gap");
        boolean incomplete = screening.reasons().stream().anyMatch(reason -> reason.kind() == Reason.Kind.INCOMPLETE);
        if (expect.path("incomplete").asBoolean() && !incomplete) found.add("not INCOMPLETE");
        return found;
    }

    private static boolean answersSo(JsonNode order, OrderGround ground) {
        return ground.orderId().equals(order.path("id").asText())
                && ground.basis().name().equals(order.path("basis").asText())
                && ground.standing() instanceof Standing.Answers answers
                && List.of(order.path("answer").asText().split("\\|"))
                        .contains(answers.answer().word())
                && Objects.toString(answers.inCustodyOn(), "")
                        .equals(order.path("inCustodyOn").asText(""));
    }

    private static boolean answers(OrderGround ground, String id) {
        return ground.orderId().equals(id) && ground.standing() instanceof Standing.Answers;
    }

    private static boolean isNamed(OrderGround ground, String id) {
        return ground.orderId().equals(id) && ground.standing() instanceof Standing.Superseded;
    }

    private static Verdict verdict(Screening screening, int number) {
        return screening.lines().stream()
                .filter(line -> line.number() == number)
                .map(LineVerdict::verdict)
                .findFirst()
                .orElse(Verdict.CLEAR);
    }

    private static boolean allows(JsonNode verdicts, String verdict) {
        return StreamSupport.stream(verdicts.spliterator(), false)
                .anyMatch(allowed -> allowed.asText().equals(verdict));
    }
}
