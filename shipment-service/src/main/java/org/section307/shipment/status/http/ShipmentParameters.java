package org.section307.shipment.status.http;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.ProblemException;
import org.section307.shipment.status.domain.Origin;
import org.section307.shipment.status.domain.Shipments;
import org.section307.shipment.status.domain.Status;

/** The filters of the list of shipments. All that are given must hold. */
public class ShipmentParameters {
    private static final Pattern PORT = Pattern.compile("[0-9]{4}");
    private static final Pattern ENTRY_NUMBER = Pattern.compile("[A-Z0-9]{3}(-[0-9]{7}-[0-9]|[0-9]{8})");
    private static final Pattern BILL = Pattern.compile("[A-Za-z]{2,4}[A-Za-z0-9-]{1,50}");
    private static final Pattern IMPORTER = Pattern.compile("[A-Za-z0-9_-]{9,68}");

    @Parameter(description = "One or more statuses", example = "[\"HELD\"]")
    @QueryParam("status")
    @Nullable
    List<Status> status;

    @Parameter(description = "Importer number", example = "12-3456789AB")
    @QueryParam("importer")
    @Nullable
    String importer;

    @Parameter(description = "Port of entry, four digits of Schedule D", example = "2704")
    @QueryParam("port")
    @Nullable
    String port;

    @Parameter(description = "Entry number, with or without hyphens", example = "002-6110316-2")
    @QueryParam("entryNumber")
    @Nullable
    String entryNumber;

    @Parameter(
            description = "SCAC and number of the bill, in one; case and hyphens don't matter",
            example = "MAEUA123456789")
    @QueryParam("billOfLading")
    @Nullable
    String billOfLading;

    @Parameter(description = "Imported on this day or later", example = "2021-06-01")
    @QueryParam("importDateFrom")
    @Nullable
    LocalDate importDateFrom;

    @Parameter(description = "Imported on this day or earlier", example = "2021-06-30")
    @QueryParam("importDateTo")
    @Nullable
    LocalDate importDateTo;

    @Parameter(
            description = "Records of the past from an agency's files, those that are made up, or filings of their day",
            example = "SYNTHETIC")
    @QueryParam("history")
    @Nullable
    Origin history;

    /**
     * The filter they make.
     *
     * @param importerTokens gives the token for an importer number that is never stored
     * @throws ProblemException 422 where a value can't be what the parameter asks for
     */
    Shipments.Filter filter(UnaryOperator<String> importerTokens) {
        List<Fault> faults = new ArrayList<>();
        check(faults, "port", port, PORT);
        check(faults, "entryNumber", entryNumber, ENTRY_NUMBER);
        check(faults, "billOfLading", billOfLading, BILL);
        check(faults, "importer", importer, IMPORTER);
        if (importDateFrom != null && importDateTo != null && importDateTo.isBefore(importDateFrom)) {
            faults.add(Fault.in("importDateTo", "before-from", "it lies before importDateFrom"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return new Shipments.Filter(
                statuses(),
                importer == null ? null : importerTokens.apply(importer),
                port,
                entryNumber == null ? null : entryNumber.replace("-", ""),
                billOfLading == null ? null : billOfLading.replace("-", "").toUpperCase(Locale.ROOT),
                importDateFrom,
                importDateTo,
                history);
    }

    private Set<Status> statuses() {
        return status == null || status.isEmpty() ? Set.of() : EnumSet.copyOf(status);
    }

    private static void check(List<Fault> faults, String parameter, @Nullable String value, Pattern shape) {
        if (value != null && !shape.matcher(value).matches()) {
            faults.add(Fault.in(parameter, "shape", "the value can't be one of these"));
        }
    }
}
