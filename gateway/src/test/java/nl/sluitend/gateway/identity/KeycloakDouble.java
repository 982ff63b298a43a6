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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Serves keys and signs tokens as Keycloak does; the decoder that reads them is the real one. */
final class KeycloakDouble implements AutoCloseable {

    final AtomicInteger fetches = new AtomicInteger();
    private final HttpServer server;
    private final RSAKey key = key("first");

    private KeycloakDouble(HttpServer server) {
        this.server = server;
    }

    static KeycloakDouble start() {
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

    String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String issuer() {
        return uri() + "/realms/sluitend";
    }

    /** A token as the realm gives it, with whatever the test changes. */
    String token(Consumer<JWTClaimsSet.Builder> change) {
        return signed(key, change);
    }

    String foreignToken() {
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
            fetches.incrementAndGet();
            var body = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
