package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * What each request brings, checked character by character: a token fills the longest header, and a pattern over it
 * took a twentieth of a small question. What is not ordinary is for the framework to judge.
 */
final class OrdinaryHeaders implements BearerTokenResolver {

    private static final String SCHEME = "Bearer ";

    private final BearerTokenResolver framework = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(SCHEME) && isToken(header)
                ? header.substring(SCHEME.length())
                : framework.resolve(request);
    }

    /** Of the characters of a JSON Web Token. Source: RFC 7515, 7.1. */
    private static boolean isToken(String header) {
        for (int i = SCHEME.length(); i < header.length(); i++) {
            char each = header.charAt(i);
            if ((each < 'a' || each > 'z')
                    && (each < 'A' || each > 'Z')
                    && (each < '0' || each > '9')
                    && each != '-'
                    && each != '_'
                    && each != '.') {
                return false;
            }
        }
        return header.length() > SCHEME.length();
    }

    /** Whether a header may have this value, as by default. */
    static boolean isAllowed(String value) {
        return isPrintableAscii(value) || StrictHttpFirewall.ALLOWED_HEADER_VALUES.test(value);
    }

    private static boolean isPrintableAscii(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
