package org.section307.detention.lifecycle.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.section307.detention.Api;
import org.section307.detention.Verdicts;
import org.section307.local.test.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class ConcurrentDecisionTest {
    private static final int OFFICERS = 4;

    @RepeatedTest(5)
    void of_officers_who_read_the_same_version_exactly_one_releases() throws Exception {
        var detention = Verdicts.shipment().sendHeld("12500.00").detention(1);
        var etag = Api.etag(detention);
        var together = new CountDownLatch(1);

        List<Integer> answers;
        try (var officers = Executors.newFixedThreadPool(OFFICERS)) {
            List<Future<Integer>> asked = IntStream.range(0, OFFICERS)
                    .mapToObj(officer -> officers.submit(() -> {
                        var request = Api.as("officer", "--subject", "officer-" + officer)
                                .header("If-Match", etag)
                                .contentType(ContentType.JSON)
                                .body("{\"reason\": \"ADMISSIBLE_PROOF\"}");
                        together.await();
                        return request.post("/v1/detentions/" + detention + "/release")
                                .statusCode();
                    }))
                    .toList();
            together.countDown();
            answers = new ArrayList<>();
            for (var answer : asked) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
        Api.asAnalyst().get("/v1/detentions/" + detention).then().body("acts", hasSize(1));
    }
}
