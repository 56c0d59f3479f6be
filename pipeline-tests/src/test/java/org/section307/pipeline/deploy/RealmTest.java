package org.section307.pipeline.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.RealmRepresentation;
import org.section307.local.oidc.TokenClaims;

/** The realm for trial, read by Keycloak's own model. */
class RealmTest {
    private static final String FILE = "deploy/keycloak/section307-realm.json";

    /** Subcomponents are Keycloak's to read; configurations and attributes are anybody's. */
    private static final Set<String> OPEN = Set.of("config", "attributes", "components");

    private static JsonNode json() throws IOException {
        return Checkout.JSON.readTree(Checkout.text(FILE));
    }

    private static RealmRepresentation realm() throws IOException {
        return Checkout.JSON.treeToValue(json(), RealmRepresentation.class);
    }

    @Test
    void a_field_that_keycloak_does_not_know_is_refused_wherever_it_stands() throws IOException {
        for (JsonNode misspelt : Checkout.misspelt(json(), OPEN)) {
            // its model of a scope takes anything
            if (!misspelt.at("/clientScopes/0").has("misspelt")) {
                assertThatThrownBy(() -> Checkout.JSON.treeToValue(misspelt, RealmRepresentation.class))
                        .isInstanceOf(JsonProcessingException.class);
            }
        }
    }

    @Test
    void its_roles_are_those_that_the_services_know_and_each_has_a_user_for_trial() throws IOException {
        var realm = realm();
        assertThat(realm.getRoles().getRealm())
                .extracting(role -> role.getName())
                .containsExactlyInAnyOrderElementsOf(TokenClaims.ROLES);
        var tried = new TreeSet<String>();
        realm.getUsers().forEach(user -> tried.addAll(user.getRealmRoles()));
        assertThat(tried).containsExactlyInAnyOrderElementsOf(TokenClaims.ROLES);
    }

    @Test
    void its_tokens_have_the_claims_that_the_services_read() throws IOException {
        assertThat(realm().getClientScopes().getFirst().getProtocolMappers())
                .extracting(mapper -> mapper.getConfig()
                        .getOrDefault("claim.name", mapper.getConfig().getOrDefault("included.custom.audience", "")))
                .containsExactlyInAnyOrder("section307", "roles", "upn", "importer_numbers", "filer", "ports");
        String settings = Checkout.text("service-kit/src/main/resources/META-INF/microprofile-config.properties");
        assertThat(settings)
                .contains("quarkus.oidc.token.audience=section307")
                .contains("quarkus.oidc.roles.role-claim-path=roles");
        String caller = Checkout.text("service-kit/src/main/java/org/section307/kit/access/CallerProducer.java");
        assertThat(caller)
                .contains("\"importer_numbers\"")
                .contains("\"filer\"")
                .contains("\"ports\"");
    }

    @Test
    void no_secret_is_in_the_file() throws IOException {
        var realm = realm();
        realm.getClients().forEach(client -> assertThat(client.getSecret()).startsWith("${"));
        realm.getUsers()
                .forEach(user -> user.getCredentials()
                        .forEach(credential -> assertThat(credential.getValue()).startsWith("${")));
    }
}
