package nl.sluitend.infra.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import nl.sluitend.infra.launcher.Installation;
import nl.sluitend.infra.launcher.RealmTokens;
import org.jsoup.Connection;
import org.springframework.web.util.UriComponentsBuilder;

/** Signs a person in as a browser would: code flow with PKCE, Keycloak's own forms filled in. */
public final class SignIn {

    private static final String CALLBACK = "http://127.0.0.1/login/oauth2/code/keycloak";
    private static final String CLIENT = "sluitend-gateway";
    /** User name, password, and possibly a choice of organisation. */
    private static final int MOST_FORMS = 3;

    private final RealmTokens tokens;
    private final String clientSecret;

    public SignIn(URI keycloak, String clientSecret) {
        this.tokens = new RealmTokens(keycloak);
        this.clientSecret = clientSecret;
    }

    /** To the realm of that installation. */
    public static SignIn at(Installation installation) {
        return new SignIn(
                installation.tokens().keycloak(), installation.secrets().gateway());
    }

    /** The access token of a person. */
    public String as(String username, String password) throws IOException {
        var verifier = random();
        var code = code(username, password, verifier);
        return tokens.ask(Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT,
                "client_secret", clientSecret,
                "redirect_uri", CALLBACK,
                "code", code,
                "code_verifier", verifier));
    }

    private String code(String username, String password, String verifier) throws IOException {
        var visitor = new Visitor(CALLBACK);
        var page = visitor.open(authorization(verifier));
        for (int form = 0; form < MOST_FORMS && page.statusCode() == 200; form++) {
            page = visitor.submit(page, Map.of("username", username, "password", password));
        }
        return codeIn(page, username);
    }

    private String authorization(String verifier) {
        return UriComponentsBuilder.fromUriString(tokens.at("auth"))
                .queryParam("response_type", "code")
                .queryParam("client_id", CLIENT)
                .queryParam("redirect_uri", CALLBACK)
                .queryParam("scope", "openid organization")
                .queryParam("code_challenge_method", "S256")
                .queryParam("code_challenge", challenge(verifier))
                .encode()
                .toUriString();
    }

    private static String codeIn(Connection.Response page, String username) throws IOException {
        var location = page.header("Location");
        var code = location == null
                ? null
                : UriComponentsBuilder.fromUriString(location)
                        .build()
                        .getQueryParams()
                        .getFirst("code");
        if (code == null) {
            throw new IOException("Keycloak does not let %s in: %s".formatted(username, page.statusMessage()));
        }
        return code;
    }

    private static String random() {
        var drawn = new byte[48];
        new SecureRandom().nextBytes(drawn);
        return encoded(drawn);
    }

    private static String challenge(String verifier) {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
