package org.section307.kit.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** 401 with the challenge that OpenID Connect asks for, and 403. The priority beats the mappers that Quarkus brings. */
public class SecurityProblems {
    @ServerExceptionMapper(priority = 1)
    public Uni<Response> unauthorized(UnauthorizedException e, RoutingContext request) {
        return challenge(request);
    }

    @ServerExceptionMapper(priority = 1)
    public Uni<Response> authenticationFailed(AuthenticationFailedException e, RoutingContext request) {
        return challenge(request);
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException e, RoutingContext request) {
        return Answers.of(ProblemType.FORBIDDEN, null, List.of(), request);
    }

    private static Uni<Response> challenge(RoutingContext request) {
        Response bare = Answers.of(ProblemType.UNAUTHORIZED, null, List.of(), request);
        @Nullable HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        if (authenticator == null) {
            return Uni.createFrom().item(withBearer(bare));
        }
        return authenticator.getChallenge(request).map(challenge -> {
            if (challenge == null) {
                return withBearer(bare);
            }
            var answer = Response.fromResponse(bare);
            challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
            return answer.build();
        });
    }

    private static Response withBearer(Response bare) {
        return Response.fromResponse(bare)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
