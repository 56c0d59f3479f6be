package org.section307.detention.lifecycle.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.application.ActOnDetention;
import org.section307.detention.lifecycle.domain.ActOutcome;
import org.section307.detention.lifecycle.domain.OfficersAct;
import org.section307.detention.lifecycle.http.ActRequests.ConfirmRequest;
import org.section307.detention.lifecycle.http.ActRequests.RejectRequest;
import org.section307.detention.lifecycle.http.ActRequests.ReleaseRequest;
import org.section307.kit.access.Caller;
import org.section307.kit.problem.ETags;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;

/** What an officer of the port decides on a detention; each act matches the ETag that the officer read. */
@Path("/v1/detentions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Detentions", description = "Held and reviewed lines, and what officers decide on them")
class DecisionResource {
    private final ActOnDetention actOnDetention;
    private final DetentionAnswers answers;
    private final Caller caller;

    DecisionResource(ActOnDetention actOnDetention, DetentionAnswers answers, Caller caller) {
        this.actOnDetention = actOnDetention;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("{id}/release")
    @RolesAllowed("officer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Releases held goods",
            description =
                    "Closes every open ground of a HELD line with the reason given; 409 if it is not HELD. Needs the ETag in If-Match.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ReleaseRequest.class),
                            examples = @ExampleObject(name = "proof", value = DetentionExamples.RELEASE)))
    @APIResponse(
            responseCode = "200",
            description = "The detention after it",
            content =
                    @Content(
                            schema = @Schema(implementation = DetentionView.class),
                            examples = @ExampleObject(name = "released", value = DetentionExamples.RELEASED)))
    public Response releaseDetention(
            @Parameter(description = "Id of the detention: shipment, line and ordinal") @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReleaseRequest request) {
        return act(id, ifMatch, new OfficersAct.Release(request.reason()), request.note());
    }

    @POST
    @Path("{id}/confirm")
    @RolesAllowed("officer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Turns a review into a hold, from this day",
            description =
                    "The line counts as detained from this day on, a record of the past from the day that it names; 409 if it is not IN_REVIEW. Needs the ETag in If-Match.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ConfirmRequest.class),
                            examples = @ExampleObject(name = "match", value = DetentionExamples.CONFIRM)))
    @APIResponse(
            responseCode = "200",
            description = "The detention after it",
            content =
                    @Content(
                            schema = @Schema(implementation = DetentionView.class),
                            examples = @ExampleObject(name = "confirmed", value = DetentionExamples.CONFIRMED)))
    public Response confirmDetention(
            @Parameter(description = "Id of the detention: shipment, line and ordinal") @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ConfirmRequest request) {
        return act(id, ifMatch, new OfficersAct.Confirm(request.reason()), request.note());
    }

    @POST
    @Path("{id}/reject")
    @RolesAllowed("officer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Dismisses a review",
            description =
                    "Closes the review of a line, which was never detained; 409 if it is not IN_REVIEW. Needs the ETag in If-Match.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = RejectRequest.class),
                            examples = @ExampleObject(name = "false match", value = DetentionExamples.REJECT)))
    @APIResponse(
            responseCode = "200",
            description = "The detention after it",
            content =
                    @Content(
                            schema = @Schema(implementation = DetentionView.class),
                            examples = @ExampleObject(name = "dismissed", value = DetentionExamples.DISMISSED)))
    public Response rejectDetention(
            @Parameter(description = "Id of the detention: shipment, line and ordinal") @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RejectRequest request) {
        return act(id, ifMatch, new OfficersAct.Reject(request.reason()), request.note());
    }

    private Response act(String idText, @Nullable String ifMatch, OfficersAct act, @Nullable String note) {
        var before = answers.seen(idText);
        ETags.require(ifMatch, DetentionAnswers.tag(before));
        var hold = before.detention().hold();
        return switch (actOnDetention.act(caller, hold.id(), hold.particulars().version(), act, note)) {
            case ActOutcome.Done done -> answers.answer(answers.seen(idText));
            case ActOutcome.Unseen unseen -> throw DetentionAnswers.unseen();
            case ActOutcome.OtherPort other ->
                throw new ProblemException(
                        ProblemType.FORBIDDEN, "Only an officer of the port of entry decides on its detentions.");
            case ActOutcome.Changed changed ->
                throw new ProblemException(
                        ProblemType.PRECONDITION_FAILED, "The detention has changed since it was read.");
            case ActOutcome.WrongState wrong ->
                throw new ProblemException(
                        ProblemType.CONFLICT, "A detention that is " + wrong.state() + " does not allow it.");
        };
    }
}
