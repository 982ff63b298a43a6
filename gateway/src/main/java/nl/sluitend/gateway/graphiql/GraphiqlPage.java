package nl.sluitend.gateway.graphiql;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** GraphiQL, for anyone signed in. Everything it loads comes from this server, and its policy allows nothing else. */
@Controller
class GraphiqlPage {

    /** Inline styles only: the bundle sets them on elements. Fonts and some icons are inside its style sheet. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "font-src 'self' data:",
            "img-src 'self' data:",
            "connect-src 'self'",
            "form-action 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    @GetMapping(path = "/graphiql", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    Resource page(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        return new ClassPathResource("graphiql.html", GraphiqlPage.class);
    }
}
