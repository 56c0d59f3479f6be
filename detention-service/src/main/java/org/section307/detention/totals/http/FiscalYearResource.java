package org.section307.detention.totals.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.section307.detention.totals.application.ReadTotals;
import org.section307.detention.totals.domain.AsOf;
import org.section307.detention.totals.domain.FiscalYear;
import org.section307.detention.totals.http.FiscalYearView.FiscalYearPage;
import org.section307.kit.paging.Page;
import org.section307.kit.paging.PageRequest;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;

/** Fiscal years' figures, open to everybody: they name no shipment, importer or port. */
@Path("/v1/fiscal-years")
@PermitAll
@Tag(name = "Fiscal years", description = "What was stopped in a fiscal year and what it was worth, open to the rows")
class FiscalYearResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private final ReadTotals readTotals;

    FiscalYearResource(ReadTotals readTotals) {
        this.readTotals = readTotals;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Fiscal years that have begun, newest first",
            description = "Each with the same figures as it has alone; as CSV where that is accepted. Public.")
    @APIResponse(
            responseCode = "200",
            description = "One page, as JSON or, by Accept, as CSV",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FiscalYearPage.class),
                        examples = @ExampleObject(name = "years", value = FiscalYearExamples.PAGE)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "years", value = FiscalYearExamples.PAGE_CSV))
            })
    public Page<FiscalYearView> listFiscalYears(
            @QueryParam("limit")
                    @Parameter(schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
                    @Nullable
                    Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = PageRequest.of(limit, cursor, 1);
        var found = readTotals.list(before(page), page.limit() + 1);
        var shown = found.subList(0, Math.min(page.limit(), found.size()));
        return new Page<>(
                shown.stream().map(year -> FiscalYearView.of(year, null)).toList(),
                found.size() > page.limit()
                        ? PageRequest.cursor(
                                Integer.toString(shown.getLast().year().year()))
                        : null);
    }

    @GET
    @Produces(CSV)
    @Operation(hidden = true)
    public String listFiscalYearsAsCsv(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return FiscalYearCsv.of(listFiscalYears(limit, cursor).items());
    }

    private static @Nullable FiscalYear before(PageRequest page) {
        if (page.after().isEmpty()) {
            return null;
        }
        if (!page.after().getFirst().matches("[0-9]{4}")) {
            throw ProblemException.invalid(
                    List.of(Fault.in("cursor", "foreign-cursor", "this list has not given out this cursor")));
        }
        return new FiscalYear(Integer.parseInt(page.after().getFirst()));
    }

    @GET
    @Path("{year}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "One fiscal year's figures and the definitions they follow",
            description =
                    "Everything is of one snapshot. asOf (default today in New York) asks for what the agency knew"
                            + " by the end of that day: detentions and their values by the day on which they were known, orders"
                            + " by their date of issue; in-force figures are of that day, at most the year's last. Outcomes and"
                            + " inReview are of now. A day before the year, or still to come, is refused. by breaks the"
                            + " detentions down into rows, each with the list of exactly the detentions it adds up.")
    @APIResponse(
            responseCode = "200",
            description = "The figures, as JSON or, by Accept, as CSV",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FiscalYearView.class),
                        examples = {
                            @ExampleObject(name = "year", value = FiscalYearExamples.YEAR),
                            @ExampleObject(name = "by order", value = FiscalYearExamples.BY_ORDER)
                        }),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = String.class),
                        examples = {
                            @ExampleObject(name = "year", value = FiscalYearExamples.CSV),
                            @ExampleObject(name = "by order", value = FiscalYearExamples.BY_ORDER_CSV)
                        })
            })
    public FiscalYearView getFiscalYear(
            @Parameter(description = "The fiscal year; it begins on 1 October of the year before") @PathParam("year")
                    int year,
            @Parameter(description = "Last day whose knowledge counts; today if none is given")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @QueryParam("by")
                    @Parameter(
                            description = "Into which rows the figures are broken down",
                            schema = @Schema(enumeration = {"order", "month", "port"}))
                    @Nullable
                    String by) {
        return switch (readTotals.one(new FiscalYear(year), asOf, ByParameter.read(by))) {
            case ReadTotals.Answer.Totals found -> FiscalYearView.of(found.totals(), asOf);
            case ReadTotals.Answer.Refused refused -> throw problem(refused.why());
        };
    }

    @GET
    @Path("{year}")
    @Produces(CSV)
    @Operation(hidden = true)
    public String getFiscalYearAsCsv(
            @PathParam("year") int year,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("by") @Nullable String by) {
        var answer = getFiscalYear(year, asOf, by);
        return by == null ? FiscalYearCsv.of(List.of(answer)) : FiscalYearRowsCsv.of(answer);
    }

    private static ProblemException problem(AsOf.Refused why) {
        return switch (why) {
            case AsOf.NoSuchYear none ->
                new ProblemException(ProblemType.NOT_FOUND, "There is no such fiscal year, or it has not begun.");
            case AsOf.BeforeYear before -> invalid("before-year", "The day lies before the fiscal year begins.");
            case AsOf.ToCome toCome -> invalid("to-come", "The day is still to come.");
        };
    }

    private static ProblemException invalid(String rule, String message) {
        return ProblemException.invalid(List.of(Fault.in("asOf", rule, message)));
    }
}
