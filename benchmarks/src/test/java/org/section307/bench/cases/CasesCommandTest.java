package org.section307.bench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section307.bench.Main;
import org.section307.engine.Engine;
import org.section307.engine.OrderBook;

class CasesCommandTest {
    private static final String HELD = """
            {"cases": [{"id": "cotton", "family": "upstream", "why": "Cotton of the country.",
              "manifest": {"importDate": "2023-04-24", "lines": [{"number": 1, "description": "Cotton shirts",
                "hts": "6105.10.0010", "originCountry": "VN", "value": {"amount": "10.00", "currency": "USD"},
                "parties": [{"role": "MANUFACTURER", "name": "Red Heron Knit"}],
                "inputs": [{"description": "Raw cotton", "hts": "5201.00", "originCountry": "TM"}]}]},
              "expect": {"verdict": ["HELD"], "orders": [{"id": "wro-tm-cotton-2018", "answer": "detain", "basis": "WRO"}],
                "lines": [{"number": 1, "verdict": ["HELD"]}]}}]}
            """;

    @TempDir
    Path folder;

    private record Ended(int exitCode, String out, String err) {}

    private Ended bench(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                List.of(words),
                folder,
                "a.b.c",
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ended(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("cases.json"), text).toString();
    }

    @Test
    void cases_that_agree_end_with_0_and_a_count_by_family() throws IOException {
        Ended ended = bench("cases", file(HELD));
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).containsPattern("upstream +1 of +1 agree").containsPattern("in all +1 of +1 agree");
    }

    @Test
    void a_case_that_disagrees_ends_with_1_and_its_evidence_side_by_side() throws IOException {
        String other = HELD.replace("[\"HELD\"], \"orders\"", "[\"CLEAR\"], \"orders\"")
                .replace("\"answer\": \"detain\"", "\"answer\": \"review\"");
        Ended ended = bench("cases", file(other));
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.out())
                .contains("why: Cotton of the country.")
                .contains("verdict HELD for CLEAR; no review by wro-tm-cotton-2018")
                .containsPattern("verdict CLEAR +\\| verdict HELD")
                .containsPattern(
                        "wro-tm-cotton-2018: review, WRO +\\| wro-tm-cotton-2018: detain, WRO\n +\\| +origin met: the country is")
                .containsPattern("\\| +/lines/0/inputs/0/originCountry {2}filed \"TM\" {2}listed \"TM\"")
                .containsPattern("\\| +merchandise met: the code is the order's");
    }

    @Test
    void an_order_that_answers_nothing_stands_beside_what_was_expected_of_it() throws IOException {
        Ended ended = bench("cases", file(HELD.replace("\"originCountry\": \"TM\"", "\"originCountry\": \"US\"")));
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.out())
                .containsPattern("wro-tm-cotton-2018: detain, WRO +\\| wro-tm-cotton-2018: clear")
                .contains("line 1 CLEAR for HELD");
    }

    @Test
    void a_disagreement_that_is_listed_beside_the_file_is_as_expected() throws IOException {
        String file = file(HELD.replace("\"TM\"", "\"US\""));
        Files.writeString(folder.resolve("not-yet-agreeing.txt"), "# known\ncotton: goods: for this test\n");
        assertThat(bench("cases", file).exitCode()).isZero();
        assertThat(bench("cases", file).out()).contains("known not to agree yet");

        Ended better = bench("cases", file(HELD));
        assertThat(better.exitCode()).isEqualTo(1);
        assertThat(better.out()).contains("cotton agrees, and not-yet-agreeing.txt says that it does not");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"cases\": [            | line 1, column",
                "{\"cases\": 7}           | /cases: ",
                "{}                       | /cases: ",
                "{\"cases\": [{\"family\": \"f\"}]} | /cases/0/id: ",
                "{\"cases\": [{\"id\": \"i\", \"family\": \"f\", \"manifest\": 3}]} | /cases/0/manifest: ",
                "{\"cases\": [{\"id\": \"i\", \"family\": \"f\", \"manifest\": {\"importer\": \"x\"}}]} | /cases/0/manifest/importer: ",
                "{\"cases\": [{\"id\": \"i\", \"family\": \"f\", \"manifest\": {}}]} | /cases/0/expect/verdict: "
            })
    void a_file_that_is_no_file_of_cases_is_wrong_use_and_its_fault_has_a_place(String text, String place)
            throws IOException {
        Ended ended = bench("cases", file(text));
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("cases.json").contains(place).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'cases', needs a file",
        "'', bench measures",
        "'speed', bench measures",
        "'cases a.json b.json', one file",
        "'cases --fast', --fast",
        "'cases a.json --url', needs an address",
        "'cases a.json --url ftp://x', ftp://x",
        "'cases nowhere.json', nowhere.json is not a file"
    })
    void words_that_make_no_sense_are_wrong_use(String words, String sentence) {
        Ended ended = words.isEmpty() ? bench() : bench(words.split(" "));
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains(sentence).hasLineCount(1);
    }

    @Test
    void what_moves_against_a_recorded_run_is_printed_by_movement() throws IOException {
        String file = file(HELD);
        Ended unrecorded = bench("cases", file, "--diff");
        assertThat(unrecorded.exitCode()).isEqualTo(2);
        assertThat(unrecorded.err()).contains("--record");

        assertThat(bench("cases", file, "--record").exitCode()).isZero();
        Path recording = folder.resolve("benchmarks/results/cases-policy-1.tsv");
        assertThat(recording).content().contains("policy 1").endsWith("cotton\tHELD\n");
        assertThat(bench("cases", file, "--diff").out()).contains("nothing moves");

        Files.writeString(recording, "cotton\tIN_REVIEW\nsilk\tCLEAR\n");
        assertThat(bench("cases", file, "--diff").out())
                .contains("  IN_REVIEW -> HELD: 1\n    cotton\n")
                .contains("  recorded, and not in this file: 1\n    silk\n");
    }

    @Test
    void the_recording_of_the_policy_before_comes_first() throws IOException {
        Path results = Files.createDirectories(folder.resolve("benchmarks/results"));
        Files.writeString(results.resolve("cases-policy-0.tsv"), "cotton\tCLEAR\n");
        Files.writeString(results.resolve("cases-policy-1.tsv"), "cotton\tHELD\n");
        assertThat(bench("cases", file(HELD), "--diff").out())
                .contains("Against cases-policy-0.tsv")
                .contains("CLEAR -> HELD: 1");
    }

    @Test
    void a_service_is_asked_for_a_preview_with_the_token_and_agrees_like_the_library() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/screenings/preview", exchange -> {
            boolean known = "Bearer a.b.c".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] manifest = exchange.getRequestBody().readAllBytes();
            byte[] answer = Engine.screen(manifest, OrderBook.shipped()).resultBytes();
            exchange.sendResponseHeaders(known ? 200 : 401, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort();
            Ended ended = bench("cases", Shipped.CASES.toString(), "--url", url + "/", "--url", url);
            assertThat(ended.exitCode()).isZero();
            assertThat(ended.out().split("in all +168 of +178 agree", -1)).hasSize(3);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_manifest_that_the_service_refuses_is_a_disagreement_with_its_faults() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] problem =
                    "{\"title\":\"Invalid\",\"errors\":[{\"pointer\":\"/lines/0/hts\",\"message\":\"no code\"}]}"
                            .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(422, problem.length);
            exchange.getResponseBody().write(problem);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort();
            Ended ended = bench("cases", file(HELD), "--url", url);
            assertThat(ended.exitCode()).isEqualTo(1);
            assertThat(ended.out()).contains("not screened: status 422 Invalid; /lines/0/hts no code");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_service_that_does_not_answer_is_named() throws IOException {
        Ended ended = bench("cases", file(HELD), "--url", "http://127.0.0.1:1");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("http://127.0.0.1:1").hasLineCount(1);
    }
}
