package nl.sluitend.gateway.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.springframework.web.util.UriComponentsBuilder;

/** A browser with its cookies, that follows no redirect by itself. */
final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    Browser(int port) {
        this.port = port;
    }

    /** Signs in at the double; its session has that number. */
    HttpResponse<String> signIn(String sid) throws IOException, InterruptedException {
        return comeBack(location(get(RealmProbe.SIGN_IN)), sid);
    }

    /** Asks for a page and is sent to the double, where it waits: the address there. */
    String sentToSignIn(String page) throws IOException, InterruptedException {
        var wayIn = URI.create(location(get(page, "Accept", "text/html")));
        return location(get(wayIn.getRawPath() + (wayIn.getRawQuery() == null ? "" : "?" + wayIn.getRawQuery())));
    }

    /** Comes back from the double, to which it was sent with that address. */
    HttpResponse<String> comeBack(String sentTo, String sid) throws IOException, InterruptedException {
        var query = UriComponentsBuilder.fromUriString(sentTo).build().getQueryParams();
        return get("/login/oauth2/code/keycloak?code=" + query.getFirst("nonce") + "." + sid + "&state="
                + query.getFirst("state"));
    }

    /** What a page of whoever is signed in now shows. */
    String page() throws IOException, InterruptedException {
        var body = get("/me").body();
        return body.replaceFirst("(?s).*\"page\":\"([^\"]+)\".*", "$1");
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Keycloak tells us something: not as a browser, but from another machine. */
    HttpResponse<String> tell(String token) throws IOException, InterruptedException {
        var form = "logout_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return new Browser(port)
                .post("/logout/connect/back-channel/keycloak", "application/x-www-form-urlencoded", form);
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    String cookie() {
        return "JSESSIONID=" + session();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "application/json");
        var own = new HashSet<String>();
        for (int at = 0; at < headers.length; at += 2) {
            if (own.add(headers[at])) {
                builder.setHeader(headers[at], headers[at + 1]);
            } else {
                builder.header(headers[at], headers[at + 1]);
            }
        }
        return builder;
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
