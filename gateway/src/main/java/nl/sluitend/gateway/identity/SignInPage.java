package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.sluitend.gateway.decision.Wording;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The one page that the gateway shows by itself to somebody who cannot sign in. */
final class SignInPage {

    private static final String PAGE = read();

    private SignInPage() {}

    static void write(HttpServletResponse response, HttpStatus status, String code) throws IOException {
        var message = Wording.message(code);
        var remedy = Wording.remedy(code);
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.getWriter().write(PAGE.formatted(message.nl(), remedy.nl(), message.en(), remedy.en()));
    }

    private static String read() {
        try {
            return new ClassPathResource("sign-in.html", SignInPage.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
