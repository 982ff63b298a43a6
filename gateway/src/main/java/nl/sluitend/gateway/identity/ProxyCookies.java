package nl.sluitend.gateway.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import org.apache.catalina.Context;
import org.apache.tomcat.util.http.CookieProcessor;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.http.ServerCookies;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.stereotype.Component;

/**
 * The container writes the session's cookie by what it sees itself, which behind a proxy is neither TLS nor the prefix:
 * there the cookie gets {@code Secure}, and the path of this installation, as a host may have several.
 */
@Component
final class ProxyCookies implements TomcatContextCustomizer {

    private final TrustedProxies proxies;

    ProxyCookies(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public void customize(Context context) {
        context.setCookieProcessor(new Fitting(context.getCookieProcessor(), proxies));
    }

    private record Fitting(CookieProcessor container, TrustedProxies proxies) implements CookieProcessor {

        @Override
        public String generateHeader(Cookie cookie, HttpServletRequest request) {
            if (proxies.sent(request)) {
                cookie.setSecure(cookie.getSecure() || Outside.isSecure(request));
                cookie.setPath(pathOf(cookie, Outside.prefix(request)));
            }
            return container.generateHeader(cookie, request);
        }

        private static String pathOf(Cookie cookie, String prefix) {
            var path = cookie.getPath() == null ? "/" : cookie.getPath();
            return prefix.isEmpty() ? path : prefix + (path.equals("/") ? "" : path);
        }

        @Override
        public void parseCookieHeader(MimeHeaders headers, ServerCookies cookies) {
            container.parseCookieHeader(headers, cookies);
        }

        @Override
        public Charset getCharset() {
            return container.getCharset();
        }
    }
}
