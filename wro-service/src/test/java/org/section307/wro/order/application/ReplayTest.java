package org.section307.wro.order.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section307.local.test.LocalStackResource;
import org.section307.wro.Api;
import org.section307.wro.AsOwner;
import org.section307.wro.Manifests;
import org.section307.wro.Shipment;
import org.section307.wro.order.application.WatchedRevisions.Reading;
import org.section307.wro.order.domain.OrderBooks;

/** What it takes to derive the evidence of an old verdict. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class ReplayTest {
    @Inject
    ActivateRevision activateRevision;

    @Inject
    OrderBooks books;

    /** A clear verdict, whose evidence is not stored, under a revision that is no longer held. */
    private String oldVerdict() {
        activateRevision.next(List.of());
        books.head();
        var id = Shipment.any()
                .file(Manifests.clear())
                .awaitVerdict()
                .get("screeningId")
                .asText();
        activateRevision.next(List.of());
        books.head();
        return id;
    }

    private static int revision(String screeningId) {
        return Integer.parseInt(screeningId.substring(screeningId.lastIndexOf('.') + 1));
    }

    private static ValidatableResponse read(String screeningId) {
        return Api.asOfficer().get("/v1/screenings/" + screeningId).then();
    }

    @Test
    void a_replay_builds_the_book_of_old_once_and_in_no_transaction() {
        var id = oldVerdict();
        WatchedRevisions.READINGS.clear();

        read(id).statusCode(200).body("verdict", equalTo("CLEAR"));
        read(id).statusCode(200);

        assertThat(WatchedRevisions.READINGS).containsExactly(new Reading(revision(id), false));
    }

    @Test
    void evidence_that_only_another_engine_gives_is_refused_by_that_engines_name() throws Exception {
        var id = oldVerdict();
        var ofRevision = " where revision = " + revision(id);
        AsOwner.change(1, "update book_revision set engine_version = '0.9'" + ofRevision);
        try {
            read(id).statusCode(409)
                    .contentType("application/problem+json")
                    .body("detail", containsString("engine 0.9 with policy 1"));
        } finally {
            AsOwner.change(1, "update book_revision set engine_version = '1'" + ofRevision);
        }
    }
}
