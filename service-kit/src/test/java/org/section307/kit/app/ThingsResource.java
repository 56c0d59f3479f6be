package org.section307.kit.app;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.section307.kit.access.Caller;
import org.section307.kit.paging.Page;
import org.section307.kit.paging.PageRequest;
import org.section307.kit.problem.BoundedBody;
import org.section307.kit.problem.ETags;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;

@Path("/v1/things")
@Produces(MediaType.APPLICATION_JSON)
public class ThingsResource {
    private static final Logger LOG = Logger.getLogger(ThingsResource.class);
    static final int LIMIT_BYTES = 1024 * 1024;

    @Inject
    Caller caller;

    @Inject
    DataSource dataSource;

    public enum Colour {
        RED,
        GREEN
    }

    public record Part(@NotBlank String name) {}

    public record Thing(
            @NotBlank String name,
            @NotNull LocalDate since,
            @Max(10) int size,
            @Size(max = 2) List<@Valid Part> parts) {}

    public static class Filter {
        @QueryParam("owner")
        public @Nullable String owner;

        @RestQuery
        public @Nullable List<String> tag;
    }

    public record Who(
            String subject,
            Set<String> roles,
            Set<String> importers,
            @Nullable String filer,
            Set<String> ports) {}

    @GET
    @PermitAll
    public Page<String> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @RestQuery @Nullable Colour colour,
            @QueryParam("since") @Nullable LocalDate since,
            @QueryParam("value") @Nullable BigDecimal value,
            @QueryParam("name") @Size(max = 3) @Nullable String name,
            @BeanParam Filter filter) {
        PageRequest page = PageRequest.of(limit, cursor, 2);
        return new Page<>(page.after(), PageRequest.cursor("a", "b"));
    }

    @GET
    @Path("{id}")
    @PermitAll
    public Map<String, String> one(@RestPath UUID id) {
        return Map.of("id", id.toString(), "requestId", String.valueOf(MDC.get("requestId")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    public Thing add(@NotNull @Valid Thing thing) {
        return thing;
    }

    @POST
    @Path("bodies")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    public Map<String, Integer> body(InputStream body) {
        return Map.of("bytes", BoundedBody.read(body, LIMIT_BYTES).length);
    }

    @PUT
    @Path("tagged")
    @PermitAll
    public void put(@HeaderParam("If-Match") @Nullable String ifMatch) {
        ETags.require(ifMatch, ETags.of("3.OPEN"));
    }

    @GET
    @Path("mine")
    @Authenticated
    public Who mine() {
        return new Who(caller.subject(), caller.roles(), caller.importerNumbers(), caller.filer(), caller.ports());
    }

    @GET
    @Path("officers")
    @RolesAllowed("officer")
    public String officers() {
        return "{}";
    }

    @GET
    @Path("broken/{how}")
    @PermitAll
    public String broken(@RestPath String how) throws Exception {
        switch (how) {
            case "sql" -> {
                try (var connection = dataSource.getConnection();
                        var query = connection.prepareStatement("select 'PLANTED-PARTY-NAME'::text::integer")) {
                    query.executeQuery();
                }
            }
            case "wrapped" ->
                throw new IllegalStateException(new IllegalArgumentException("no such thing: PLANTED-PARTY-NAME"));
            case "lines" -> LOG.infof("asked for %s", "PLANTED\r\n{\"level\":\"FORGED\"}\u001b[31m");
            case "conflict" ->
                throw new ProblemException(
                        ProblemType.ALREADY_FILED, "see the first", List.of(), URI.create("/v1/things/first"));
            case "unavailable" -> throw new jakarta.ws.rs.ServiceUnavailableException(30L);
            default -> throw new UnsupportedOperationException("PLANTED-PARTY-NAME");
        }
        return "{}";
    }
}
