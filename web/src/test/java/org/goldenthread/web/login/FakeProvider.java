package org.goldenthread.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An identity provider that says what a test wants it to say. */
class FakeProvider implements AutoCloseable {

    static final RSAKey KEY = key("ours");
    static final RSAKey STRANGERS_KEY = key("ours");

    private final HttpServer server;

    /** What was asked for, by the number it was given. */
    final Map<String, Map<String, String>> pushed = new ConcurrentHashMap<>();

    final List<String> ended = new CopyOnWriteArrayList<>();

    /** The accounts that were asked for, as they were asked for; and the addresses that others have already. */
    final List<String> accounts = new CopyOnWriteArrayList<>();

    /** What accounts were changed to. */
    final List<String> changes = new CopyOnWriteArrayList<>();

    /** The roles that accounts were given, the actions they were sent a link to, and whose sessions were ended there. */
    final List<String> rolesGiven = new CopyOnWriteArrayList<>();

    final List<String> links = new CopyOnWriteArrayList<>();
    final List<String> loggedOut = new CopyOnWriteArrayList<>();

    /** What became of organizations, and who came in and went out. */
    final List<String> organizations = new CopyOnWriteArrayList<>();

    /** The press whose account is there already. */
    String madeByPress = "none";

    final Set<String> takenAddresses = new HashSet<>();
    boolean hasAWayIn;
    private final Set<String> usedCodes = new HashSet<>();

    /** Who is at the keyboard, and how the next identity token is bent. */
    String subject = "mair-at-the-provider";

    /** The number of the next session there; one a person unless a test says otherwise. */
    @Nullable
    String session;

    /** When whoever is at the keyboard last showed who they are. */
    Instant provedAt = Instant.now();

    List<String> roles = List.of("family-member");
    String acr = "pwd";
    RSAKey signsWith = KEY;
    UnaryOperator<JWTClaimsSet.Builder> bend = claims -> claims;
    boolean refuses;
    boolean ill;

    FakeProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/realms/ours/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
        server.createContext("/realms/ours/keys", exchange -> answer(exchange, 200, new JWKSet(KEY).toString()));
        server.createContext("/realms/ours/par", this::par);
        server.createContext("/realms/ours/token", this::token);
        server.createContext("/realms/ours/end", this::end);
        server.createContext("/admin/realms/ours/users", this::users);
        server.createContext("/admin/realms/ours/organizations", this::organizations);
        server.createContext("/realms/ours/first-step", this::firstStep);
        server.start();
    }

    String issuer() {
        return origin() + "/realms/ours";
    }

    private String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Signs in whoever is at the keyboard: the parameters that the browser would bring back. */
    Map<String, String> comesBack(String location) {
        String number = location.replaceAll(".*request_uri=([^&]+).*", "$1");
        Map<String, String> wanted = pushed.get(URLDecoder.decode(number, StandardCharsets.UTF_8));
        if ("mfa".equals(wanted.get("acr_values"))) {
            acr = "mfa";
        }
        return new HashMap<>(Map.of(
                "state", wanted.get("state"), "iss", issuer(), "code", wanted.get("nonce") + "~" + UUID.randomUUID()));
    }

    String signed(JWTClaimsSet claims, String type) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.PS256)
                            .keyID(KEY.getKeyID())
                            .type(new JOSEObjectType(type))
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(signsWith));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String session() {
        return session == null ? "session-of-" + subject : session;
    }

    JWTClaimsSet.Builder claims(String kind) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience("portal")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID(UUID.randomUUID().toString())
                .claim("typ", kind)
                .claim("sid", session())
                .claim("acr", acr)
                .claim("roles", roles)
                .claim("auth_time", Date.from(provedAt))
                .claim("given_name", "Mair");
    }

    private void par(HttpExchange exchange) throws IOException {
        String number = "urn:request:" + UUID.randomUUID();
        pushed.put(number, form(exchange));
        answer(exchange, ill ? 503 : 201, "{\"request_uri\":\"" + number + "\",\"expires_in\":60}");
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(exchange);
        String code = form.getOrDefault("code", "");
        boolean again = "refresh_token".equals(form.get("grant_type"));
        if ("client_credentials".equals(form.get("grant_type"))) {
            answer(exchange, ill ? 503 : 200, "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60}");
            return;
        }
        if (ill) {
            answer(exchange, 503, "{}");
        } else if (refuses || !again && !usedCodes.add(code)) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            JWTClaimsSet.Builder claims = claims("ID");
            if (!again) {
                claims.claim("nonce", code.substring(0, code.indexOf('~')));
            }
            String identity = signed(bend.apply(claims).build(), "JWT");
            answer(
                    exchange,
                    200,
                    ("{\"access_token\":\"secret-access\",\"token_type\":\"Bearer\",\"expires_in\":300,\"refresh_expires_in\":1800,"
                                    + "\"refresh_token\":\"secret-refresh\",\"id_token\":\"%s\"}")
                            .formatted(identity));
        }
    }

    private void users(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        String query = Objects.toString(exchange.getRequestURI().getQuery(), "");
        if (path.endsWith("/available")) {
            answer(exchange, 200, "[{\"id\":\"1\",\"name\":\"judge\"},{\"id\":\"2\",\"name\":\"family-member\"}]");
        } else if (path.endsWith("/role-mappings/realm")) {
            rolesGiven.add(body);
            answer(exchange, 204, "");
        } else if (ill) {
            answer(exchange, 503, "{}");
        } else if (path.endsWith("/execute-actions-email")) {
            links.add(body);
            answer(exchange, 204, "");
        } else if (path.endsWith("/logout")) {
            loggedOut.add(path.split("/")[5]);
            answer(exchange, 204, "");
        } else if (query.contains("press:" + madeByPress)) {
            answer(exchange, 200, "[{\"id\":\"account-1\"}]");
        } else if (query.contains("email=")) {
            answer(exchange, 200, takenAddresses.isEmpty() ? "[]" : "[{\"id\":\"another\"}]");
        } else if (path.endsWith("/credentials")) {
            answer(exchange, 200, hasAWayIn ? "[{\"type\":\"password\"}]" : "[]");
        } else if (path.endsWith("/users/account-1")
                && exchange.getRequestMethod().equals("PUT")) {
            changes.add(body);
            answer(exchange, 204, "");
        } else if (path.endsWith("/users/account-1")) {
            answer(exchange, 200, "{\"username\":\"bethan-1234\",\"email\":\"Bethan@example.org\",\"enabled\":true}");
        } else if (path.endsWith("/users/nobody")) {
            answer(exchange, 404, "{}");
        } else if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, "[]");
        } else if (takenAddresses.stream().anyMatch(body::contains)) {
            answer(exchange, 409, "{\"errorMessage\":\"User exists with same email\"}");
        } else {
            accounts.add(body);
            exchange.getResponseHeaders().set("Location", origin() + path + "/account-1");
            answer(exchange, 201, "");
        }
    }

    private void organizations(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String method = exchange.getRequestMethod();
        if (ill) {
            answer(exchange, 503, "{}");
        } else if (method.equals("GET")) {
            answer(exchange, 200, "[]");
        } else if (method.equals("DELETE")) {
            organizations.add("out " + exchange.getRequestURI().getPath().replaceAll(".*/", ""));
            answer(exchange, 204, "");
        } else if (exchange.getRequestURI().getPath().endsWith("/members")) {
            organizations.add("in " + body.replace("\"", ""));
            answer(exchange, 201, "");
        } else {
            organizations.add("made " + body.replaceAll(".*\"name\":\"([^\"]+)\".*", "$1"));
            exchange.getResponseHeaders().set("Location", origin() + "/admin/realms/ours/organizations/organization-1");
            answer(exchange, 201, "");
        }
    }

    private void firstStep(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String address = issuer() + "/action?" + (body.contains("PASSKEY") ? "passkey" : "password");
        answer(exchange, hasAWayIn ? 404 : 200, "{\"address\":\"" + address + "\"}");
    }

    private void end(HttpExchange exchange) throws IOException {
        ended.add(form(exchange).get("refresh_token"));
        answer(exchange, 204, "");
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                "pushed_authorization_request_endpoint":"%1$s/par","jwks_uri":"%1$s/keys",
                "end_session_endpoint":"%1$s/end","response_types_supported":["code"],
                "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["PS256"]}""".formatted(issuer());
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        Map<String, String> form = new HashMap<>();
        for (String pair : new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
