package nl.sluitend.infra.demo;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/**
 * A client of Keycloak's pages, with cookies of its own: they are marked as secure, and like a browser it sends them to
 * the loopback address.
 */
final class Visitor {

    private final Map<String, String> cookies = new HashMap<>();
    private final String destination;

    /** @param destination the address at which the visit ends */
    Visitor(String destination) {
        this.destination = destination;
    }

    Connection.Response open(String address) throws IOException {
        return follow(Jsoup.connect(address));
    }

    Connection.Response submit(Connection.Response page, Map<String, String> values) throws IOException {
        if (!(page.parse().selectFirst("form") instanceof FormElement form)) {
            throw new IOException("Keycloak shows a page without a form: " + page.url());
        }
        values.forEach((name, value) -> form.select("[name=" + name + "]").val(value));
        return follow(Jsoup.connect(form.absUrl("action")).data(form.formData()).method(Connection.Method.POST));
    }

    private Connection.Response follow(Connection request) throws IOException {
        var page = request.cookies(cookies)
                .followRedirects(false)
                .ignoreHttpErrors(true)
                .execute();
        cookies.putAll(page.cookies());
        var location = page.header("Location");
        return location == null || location.startsWith(destination) ? page : open(location);
    }
}
