package org.section307.detention.lifecycle.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.section307.detention.lifecycle.application.ReadDetentions;
import org.section307.detention.lifecycle.application.ReadDetentions.Shown;
import org.section307.detention.lifecycle.domain.DetentionId;
import org.section307.kit.access.Caller;
import org.section307.kit.problem.ETags;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;

/** Finds a detention for the caller and shows it with its ETag. */
@ApplicationScoped
class DetentionAnswers {
    private final ReadDetentions readDetentions;
    private final Caller caller;

    @Inject
    DetentionAnswers(ReadDetentions readDetentions, Caller caller) {
        this.readDetentions = readDetentions;
        this.caller = caller;
    }

    /** The detention, or 404 where the caller sees none, whoever's it is. */
    Shown seen(String id) {
        return DetentionId.parse(id)
                .flatMap(parsed -> readDetentions.find(caller, parsed))
                .orElseThrow(DetentionAnswers::unseen);
    }

    static ProblemException unseen() {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no such detention that you may see.");
    }

    Response answer(Shown shown) {
        return Response.ok(view(shown)).header(HttpHeaders.ETAG, tag(shown)).build();
    }

    DetentionView view(Shown shown) {
        return DetentionView.of(shown, caller.oversees(shown.detention().owner().port()));
    }

    static String tag(Shown shown) {
        var hold = shown.detention().hold();
        return ETags.of(hold.particulars().version() + "." + hold.state());
    }
}
