package nl.sluitend.gateway.decision;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.sluitend.kernel.rule.Refusal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.WebUtils;

/** The one page that the gateway shows by itself, to somebody who is refused: why, and a way on. */
public final class PageOfWords {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The cookie with the language that the reader chose. */
    public static final String LANGUAGE = "sluitend-language";

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
        show(request, response, status, WordsForPeople.of(told));
    }

    /** Shows why that was refused. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        var told = new Wording(refusal.code(), refusal.message(), refusal.remedy());
        write(request, response, HttpStatus.FORBIDDEN, told);
    }

    /** Shows those words as they are: in the reader's language, and below it in the other one. */
    static void show(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Wording told)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", POLICY);
        var root = HtmlUtils.htmlEscape(Objects.requireNonNullElse(request.getContextPath(), ""));
        var dutch = List.of("nl", told.message().nl(), told.remedy().nl());
        var english = List.of("en", told.message().en(), told.remedy().en());
        var page = readsEnglish(request) ? said(english, dutch) : said(dutch, english);
        response.getWriter().write(page.replace("${root}", root));
    }

    private static String said(List<String> first, List<String> second) {
        return PAGE.replace("${language}", first.get(0))
                .replace("${message}", first.get(1))
                .replace("${remedy}", first.get(2))
                .replace("${other.language}", second.get(0))
                .replace("${other.message}", second.get(1))
                .replace("${other.remedy}", second.get(2));
    }

    /** As whoever chose it on a page of the workbench; a filter answers before that knows its reader. */
    private static boolean readsEnglish(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, LANGUAGE);
        return chosen != null && chosen.getValue().equals("en");
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
