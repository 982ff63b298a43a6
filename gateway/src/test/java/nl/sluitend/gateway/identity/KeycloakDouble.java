package nl.sluitend.gateway.identity;

import com.nimbusds.jose.JOSEException;
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
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.web.util.UriComponentsBuilder;

/** Serves keys and signs tokens as Keycloak does; the decoder that reads them is the real one. */
public final class KeycloakDouble implements AutoCloseable {

    final AtomicInteger fetches = new AtomicInteger();
    /** What it answers to whoever wants tokens renewed: 200, or 400 for a session that ended, or 503. */
    volatile int renewal = 200;

    /** How the claims of new tokens differ from the usual. */
    volatile Consumer<JWTClaimsSet.Builder> now = _ -> {};

    private final HttpServer server;
    private final RSAKey key = key("first");

    private KeycloakDouble(HttpServer server) {
        this.server = server;
    }

    /** One on a free port. */
    public static KeycloakDouble start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var keycloak = new KeycloakDouble(server);
            server.createContext("/realms/sluitend", keycloak::answer);
            server.start();
            return keycloak;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Where it is. */
    public String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String issuer() {
        return uri() + "/realms/sluitend";
    }

    /** A token as the realm gives it, with whatever the test changes. */
    public String token(Consumer<JWTClaimsSet.Builder> change) {
        return signed(key, change);
    }

    /** A token under a key that the realm does not have. */
    public String foreignToken() {
        return signed(key("unknown"), _ -> {});
    }

    private String signed(RSAKey with, Consumer<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(List.of("sluitend-gateway", "account"))
                .subject("f-1")
                .claim("typ", "Bearer")
                .claim("name", "S. de Wit")
                .claim("roles", List.of("caseworker", "offline_access"))
                .claim("organization", List.of("gm0546"))
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))));
        change.accept(claims);
        return sign(with, claims.build());
    }

    private static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(com.nimbusds.jose.JOSEObjectType.JWT)
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().endsWith("/token")) {
                tokens(exchange);
            } else {
                fetches.incrementAndGet();
                say(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
            }
        }
    }

    /** The code that a browser brings is the nonce of its request, with the number of the session behind it. */
    private void tokens(HttpExchange exchange) throws IOException {
        var form = UriComponentsBuilder.newInstance()
                .query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                .build()
                .getQueryParams();
        var code = form.getFirst("code");
        if (code == null && renewal != 200) {
            say(exchange, renewal, renewal == 400 ? "{\"error\":\"invalid_grant\"}" : "{}");
            return;
        }
        say(exchange, 200, """
                {"access_token": "%s", "id_token": "%s", "refresh_token": "r", "token_type": "Bearer", "expires_in": 300}
                """.formatted(token(now), code == null ? "" : identity(code)));
    }

    private String identity(String code) {
        var parts = code.split("\\.", -1);
        return signed(
                key,
                claims -> now.andThen(same -> same.audience("sluitend-gateway")
                                .claim("typ", "ID")
                                .claim("azp", "sluitend-gateway")
                                .claim("nonce", parts[0])
                                .claim("sid", parts[1]))
                        .accept(claims));
    }

    /** What it tells us when somebody signed out there. */
    String logoutToken(Consumer<JWTClaimsSet.Builder> change) {
        return signed(
                key,
                claims -> change.accept(claims.audience("sluitend-gateway")
                        .jwtID(UUID.randomUUID().toString())
                        .claim("typ", "Logout")
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))));
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
