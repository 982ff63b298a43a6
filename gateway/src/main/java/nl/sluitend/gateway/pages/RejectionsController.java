package nl.sluitend.gateway.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.gateway.graphql.AnswerPart;
import nl.sluitend.gateway.graphql.OwnQuestions;
import nl.sluitend.gateway.graphql.Said;
import nl.sluitend.kernel.decision.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives the rejected lines of a delivery as a file, one in each line, as the receipt has them: the whole list or none. It
 * asks the operation of the page, part by part, so that nobody gets what they may not see there.
 */
@Controller
class RejectionsController {

    private static final String OPERATION = "delivery";
    private static final String LINES = """
            query Rejections($delivery: ID!, $after: String) {
              delivery(delivery: $delivery) {
                rejections(first: 100, after: $after) {
                  edges {
                    node {
                      line field code
                      reasonNl: message(language: NL) reasonEn: message(language: EN)
                      remedyNl: remedy(language: NL) remedyEn: remedy(language: EN)
                    }
                  }
                  pageInfo { hasNextPage endCursor }
                }
              }
            }""";

    private final OwnQuestions questions;
    private final PageShower shower;
    private final JsonMapper json;

    RejectionsController(OwnQuestions questions, PageShower shower, JsonMapper json) {
        this.questions = questions;
        this.shower = shower;
        this.json = json;
    }

    /** Nothing to show when the file was given. */
    @GetMapping("/deliveries/{delivery}/rejections.ndjson")
    @Nullable
    ModelAndView download(
            @PathVariable String delivery, HttpServletRequest request, HttpServletResponse response, Caller caller)
            throws IOException {
        var first = ask(delivery, null);
        var file = new StringBuilder();
        var last = first;
        for (var more = add(first, file); more.isPresent(); more = add(last, file)) {
            last = ask(delivery, more.get());
        }
        return list(last).isEmpty() ? shower.broken(last, request, response, caller) : given(file, response);
    }

    private static @Nullable ModelAndView given(CharSequence file, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejections.ndjson\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(file.toString().getBytes(UTF_8));
        return null;
    }

    /** Adds these lines; returns after which place there are more. */
    private Optional<String> add(Said said, StringBuilder file) {
        list(said)
                .parts("edges")
                .forEach(edge -> file.append(json.writeValueAsString(line(edge.part("node"))))
                        .append('\n'));
        var page = list(said).part("pageInfo");
        return page.says("hasNextPage", true) ? page.text("endCursor") : Optional.empty();
    }

    private static AnswerPart list(Said said) {
        return said.answer().part(OPERATION).part("rejections");
    }

    private Said ask(String delivery, @Nullable String after) {
        var variables = new HashMap<String, Object>(Map.of("delivery", delivery));
        if (after != null) {
            variables.put("after", after);
        }
        return questions.ask(LINES, variables);
    }

    private static Map<String, Object> line(AnswerPart node) {
        var line = new LinkedHashMap<String, Object>();
        line.put("line", node.number("line"));
        line.put("field", node.word("field"));
        line.put("code", node.word("code"));
        line.put("reason", words(node, "reason"));
        line.put("remedy", words(node, "remedy"));
        return line;
    }

    private static Map<String, String> words(AnswerPart node, String name) {
        var words = new LinkedHashMap<String, String>();
        words.put("nl", node.word(name + "Nl"));
        words.put("en", node.word(name + "En"));
        return words;
    }
}
