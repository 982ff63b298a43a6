package nl.sluitend.infra.embedded.keycloak;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.springframework.web.util.UriComponentsBuilder;

/** Somebody with a browser: cookies, redirects and Keycloak's forms, over TLS with whatever certificate. */
public final class Surfer {

    private static final int MOST_PAGES = 12;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    public Surfer() {
        client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .sslContext(trusting())
                .build();
    }

    /** Opens a page of the product and fills in what Keycloak asks; where it ends. */
    public HttpResponse<String> signIn(URI page, String username, String password)
            throws IOException, InterruptedException {
        var answer = get(page);
        for (int step = 0; step < MOST_PAGES; step++) {
            var location = answer.headers().firstValue("Location");
            if (location.isPresent()) {
                answer = get(answer.uri().resolve(location.get()));
            } else if (Jsoup.parse(answer.body(), answer.uri().toString()).selectFirst("form#kc-form-login")
                    instanceof FormElement form) {
                answer = submit(form, Map.of("username", username, "password", password));
            } else {
                return answer;
            }
        }
        throw new IOException("It goes on and on: " + answer.uri());
    }

    public HttpResponse<String> get(URI address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).header("Accept", "text/html,application/xhtml+xml");
        for (int at = 0; at < headers.length; at += 2) {
            request.setHeader(headers[at], headers[at + 1]);
        }
        return client.send(trustedWithSecureCookies(request, address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Like a browser it trusts the loopback address with Keycloak's secure cookies. */
    private HttpRequest.Builder trustedWithSecureCookies(HttpRequest.Builder request, URI address) {
        if (address.getScheme().equals("http")) {
            cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
        return request;
    }

    private HttpResponse<String> submit(FormElement form, Map<String, String> values)
            throws IOException, InterruptedException {
        values.forEach((name, value) -> form.select("[name=" + name + "]").val(value));
        var body = UriComponentsBuilder.newInstance();
        form.formData().forEach(field -> body.queryParam(field.key(), "{" + field.key() + "}"));
        var filled = new java.util.HashMap<String, Object>();
        form.formData().forEach(field -> filled.put(field.key(), field.value()));
        var encoded = body.encode().buildAndExpand(filled).toUri().getRawQuery();
        var address = URI.create(form.absUrl("action"));
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded));
        return client.send(trustedWithSecureCookies(request, address).build(), HttpResponse.BodyHandlers.ofString());
    }

    public CookieManager cookies() {
        return cookies;
    }

    public HttpClient client() {
        return client;
    }

    private static SSLContext trusting() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Anybody()}, new SecureRandom());
            return context;
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The certificate of a test is its own. */
    private static final class Anybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, java.net.Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, java.net.Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
