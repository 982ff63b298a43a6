package nl.sluitend.gateway.decision;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Words;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** The one page that the gateway shows by itself, to somebody who is refused: why, and a way on. */
public final class PageOfWords {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PAGE = read();

    private PageOfWords() {}

    /** Whether a person asks, by a link or a form, not a machine or a page's script. */
    public static boolean isFor(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return ("GET".equals(request.getMethod()) || "POST".equals(request.getMethod()))
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** Shows those words. */
    public static void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Wording told)
            throws IOException {
        write(request, response, status, told.message(), told.remedy());
    }

    /** Shows why that was refused. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        write(request, response, HttpStatus.FORBIDDEN, refusal.message(), refusal.remedy());
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, Words message, Words remedy)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", POLICY);
        response.getWriter()
                .write(PAGE.replace(
                                "${root}",
                                HtmlUtils.htmlEscape(Objects.requireNonNullElse(request.getContextPath(), "")))
                        .replace("${message.nl}", message.nl())
                        .replace("${remedy.nl}", remedy.nl())
                        .replace("${message.en}", message.en())
                        .replace("${remedy.en}", remedy.en()));
    }

    private static String read() {
        try {
            return new ClassPathResource("page-of-words.html", PageOfWords.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
