package org.undersigned.http.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.HttpApiSuite.problem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.http.route.Route;
import org.undersigned.http.route.Routes;
import org.undersigned.letter.Coded;
import org.undersigned.store.token.AccessRole;
import org.undersigned.store.token.AccessTokens;
import org.undersigned.testing.EmptyProfile;
import org.undersigned.testing.Publisher;
import org.undersigned.testing.Seed;

/** No right, no write: every route and method, with every role and every kind of bad token. */
@QuarkusTest
@TestProfile(EmptyProfile.class)
class RightsTest {

    private static final List<String> METHODS = List.of("POST", "PUT", "PATCH", "DELETE", "PROPFIND");

    /** What a client sends there is read, and not kept. */
    private static final Set<String> READS = Set.of("POST /readings", "POST /reconcile/{entities}");

    private static final String OTHER = "a-letter-of-others";

    @Inject
    Routes routes;

    @Inject
    AccessTokens tokens;

    @Inject
    BeanManager beans;

    private final Map<String, String> byRole = new LinkedHashMap<>();
    private String before;

    @BeforeEach
    void issue() {
        for (AccessRole role : AccessRole.values()) {
            byRole.put(
                    role.label(),
                    tokens.create(role.label(), OTHER, role.label(), null).secret());
        }
        before = events();
    }

    private static String events() {
        return curl().get("/events.ndjson").asString();
    }

    private static String path(Route route) {
        return route.template()
                .replace("{letter}", Seed.ID)
                .replace("{id}", "al-otro-lado")
                .replace("{kind}", "not-found")
                .replace("{number}", "2")
                .replaceAll("\\{[a-z]+}", "any");
    }

    private static RequestSpecification with(String token) {
        return token == null ? curl() : new Publisher(token).asking();
    }

    private static Response send(String token, String method, String path) {
        return with(token)
                .contentType("text/markdown")
                .header("If-Match", "*")
                .body(Publisher.letter("Mallory"))
                .request(method, path);
    }

    /** The roles of each restricted method, as its annotation says. */
    private Map<String, Set<String>> rights() {
        Map<String, Set<String>> rights = new LinkedHashMap<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> routes.of(method) != null)
                .forEach(method -> rights.merge(
                        verb(method) + " " + routes.of(method).template(), roles(method), (one, same) -> one));
        return rights;
    }

    private static Set<String> roles(Method method) {
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        return allowed == null ? Set.of() : new TreeSet<>(List.of(allowed.value()));
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(jakarta.ws.rs.HttpMethod.class))
                .map(type -> type.getAnnotation(jakarta.ws.rs.HttpMethod.class).value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyMethodThatWritesSaysWhoMayCallIt() {
        Map<String, Set<String>> rights = rights();
        assertThat(rights.entrySet().stream()
                        .filter(right -> !right.getKey().startsWith("GET ") && !READS.contains(right.getKey())))
                .isNotEmpty()
                .allSatisfy(right -> assertThat(right.getValue())
                        .as(right.getKey())
                        .isNotEmpty()
                        .contains("admin"));
        Set<String> known = Arrays.stream(AccessRole.values()).map(Coded::label).collect(Collectors.toSet());
        rights.forEach((method, roles) -> assertThat(known).as(method).containsAll(roles));
    }

    /** A table of its own, so that an annotation that is changed by mistake is noticed. */
    @Test
    void whoMayDoWhat() {
        Map<String, Set<String>> restricted = rights();
        restricted.values().removeIf(Set::isEmpty);
        Set<String> all = Set.of("editor", "publisher", "admin");
        Set<String> admins = Set.of("admin");
        Set<String> publishers = Set.of("publisher", "admin");
        assertThat(restricted)
                .isEqualTo(Map.ofEntries(
                        Map.entry("PUT /letters/{letter}", all),
                        Map.entry("PATCH /letters/{letter}/signatories", all),
                        Map.entry("GET /letters/{letter}/source", all),
                        Map.entry("GET /letters/{letter}/withdrawal", all),
                        Map.entry("DELETE /letters/{letter}", publishers),
                        Map.entry("DELETE /letters/{letter}/withdrawal", publishers),
                        Map.entry("DELETE /letters/{letter}/signatories/{id}", publishers),
                        Map.entry("GET /audit", admins),
                        Map.entry("GET /webhooks", admins),
                        Map.entry("POST /webhooks", admins),
                        Map.entry("GET /webhooks/{id}", admins),
                        Map.entry("DELETE /webhooks/{id}", admins)));
    }

    @Test
    void nothingIsWrittenWithoutARight() {
        Map<String, Set<String>> rights = rights();
        int checked = 0;
        for (Route route : routes.all()) {
            for (String method : METHODS) {
                if (READS.contains(method + " " + route.template())) {
                    continue;
                }
                Set<String> roles = rights.get(method + " " + route.template());
                checked += roles == null ? impossible(route, method) : restricted(route, method, roles);
            }
        }
        assertThat(checked).isGreaterThan(400);
        assertThat(events()).isEqualTo(before);
    }

    private int impossible(Route route, String method) {
        assertThat(route.methods()).as(route.template()).doesNotContain(method);
        for (String token : byRole.values()) {
            Response response = send(token, method, path(route));
            assertThat(response.statusCode())
                    .as(method + " " + route.template())
                    .isIn(403, 404, 405);
        }
        return byRole.size();
    }

    private int restricted(Route route, String method, Set<String> roles) {
        String at = method + " " + route.template();
        problem(send(null, method, path(route)), 401, "unauthorized");
        problem(send("undersigned_made-up", method, path(route)), 401, "unauthorized");
        byRole.forEach((role, token) -> {
            Response response = send(token, method, path(route));
            JsonNode problem = problem(response, 403, "forbidden");
            boolean byPattern = problem.has("letters");
            // With the role, it is the letter that the token is not for.
            assertThat(byPattern).as(at + " as " + role).isEqualTo(roles.contains(role));
            assertThat(response.header("WWW-Authenticate")).contains("error=\"insufficient_scope\"");
        });
        return byRole.size() + 2;
    }

    @Test
    void restrictedResourcesAreNotCached() {
        for (Route route : routes.all()) {
            if (route.restricted()) {
                problem(curl().get(path(route)), 401, "unauthorized");
                assertThat(new Publisher(byRole.get("admin"))
                                .asking()
                                .get(path(route))
                                .header("Cache-Control"))
                        .as(route.template())
                        .isEqualTo("no-store");
                problem(curl().get(path(route)), 401, "unauthorized");
            }
        }
    }

    @Test
    void badTokensAreAllRefusedAlike() {
        Instant now = Instant.now();
        String expired =
                tokens.create("Expired", "*", "admin", now.minusSeconds(1)).secret();
        AccessTokens.IssuedToken revoked = tokens.create("Revoked", "*", "admin", now.plus(Duration.ofDays(1)));
        tokens.revoke(revoked.token().id());
        String valid = tokens.create("Valid", "*", "admin", null).secret();
        String forged = valid.substring(0, valid.length() - 1) + (valid.endsWith("A") ? "B" : "A");
        Set<String> bodies = new TreeSet<>();
        for (String bad : List.of(expired, revoked.secret(), forged, valid.toUpperCase(), "null", "' or 1=1 --")) {
            Response response = send(bad, "PUT", "/letters/" + Seed.ID);
            bodies.add(problem(response, 401, "unauthorized").toString());
            assertThat(response.header("WWW-Authenticate")).startsWith("Bearer ");
        }
        assertThat(bodies).hasSize(1);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void aTokenCountsOnlyInItsHeader() {
        String token = byRole.get("admin");
        for (Response response : List.of(
                curl().cookie("access_token", token).put("/letters/" + OTHER),
                curl().put("/letters/" + OTHER + "?access_token=" + token),
                curl().auth().preemptive().basic("admin", token).put("/letters/" + OTHER),
                curl().contentType("application/x-www-form-urlencoded")
                        .body("access_token=" + token)
                        .put("/letters/" + OTHER))) {
            problem(response, 401, "unauthorized");
        }
    }

    /** There are no cookies, and a page of another origin may not send the header: the preflight does not name it. */
    @Test
    void aPageOfAnotherOriginCantWrite() {
        Response preflight = curl().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization")
                .options("/letters/" + OTHER);
        // By the standard "*" covers no Authorization (Fetch, 4.9), but in some browsers it does.
        assertThat(preflight.header("Access-Control-Allow-Headers"))
                .contains("Content-Type")
                .doesNotContain("*")
                .doesNotContainIgnoringCase("authorization");
        assertThat(preflight.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(preflight.header("Allow")).contains("PUT");
        assertThat(preflight.header("Access-Control-Allow-Credentials")).isNull();
        Response response = new Publisher(byRole.get("admin")).create(OTHER, Publisher.letter("Ana Ruiz"));
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.header("Set-Cookie")).isNull();
        before = events();
    }

    @Test
    void aTokenOfTheRightPatternWrites() {
        String token =
                tokens.create("Mine", "mine-*,our-letter", "editor", null).secret();
        assertThat(new Publisher(token)
                        .create("mine-1", Publisher.letter("Ana Ruiz"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(new Publisher(token)
                        .create("our-letter", Publisher.letter("Ana Ruiz"))
                        .statusCode())
                .isEqualTo(201);
        problem(new Publisher(token).create("our-letter-2", Publisher.letter("Ana Ruiz")), 403, "forbidden");
        assertThat(tokens.all())
                .filteredOn(one -> one.name().equals("Mine"))
                .allSatisfy(one -> assertThat(one.lastUsedAt()).isNotNull());
    }
}
