package nl.sluitend.gateway.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sluitend.gateway.graphql.OwnQuestions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Flags several expiring cases at once: each is a decision of its own, and one that is refused keeps no other back. */
@Controller
class FlagController {

    private static final String FLAG = """
            mutation Flag($inhabitant: ID!, $wwCase: ID!, $language: Language!) {
              flagExpiringWw(input: { inhabitant: $inhabitant, wwCase: $wwCase }) {
                refusal { message(language: $language) remedy(language: $language) }
              }
            }""";

    private final OwnQuestions questions;

    FlagController(OwnQuestions questions) {
        this.questions = questions;
    }

    /** @param chosen each as the key of the person and that of the case, with a colon between */
    @PostMapping("/flag")
    String flag(
            @RequestParam(name = "case", defaultValue = "") List<String> chosen,
            @RequestParam(defaultValue = "/expiring") String back,
            RedirectAttributes afterwards) {
        var refused = chosen.stream()
                .map(each -> each.split(":", 2))
                .filter(each -> each.length == 2)
                .flatMap(each -> refusal(each[0], each[1]).stream())
                .distinct()
                .toList();
        afterwards.addFlashAttribute("done", chosen.isEmpty() ? "done.nothing" : "done.recorded");
        afterwards.addFlashAttribute("refused", refused);
        return "redirect:" + PageAddress.local(back, "/expiring");
    }

    private List<String> refusal(String inhabitant, String wwCase) {
        var language = Frames.language().getLanguage().toUpperCase(Locale.ROOT);
        var said = questions.ask(FLAG, Map.of("inhabitant", inhabitant, "wwCase", wwCase, "language", language));
        var refusal = said.answer().part("flagExpiringWw").part("refusal");
        if (!refusal.isEmpty()) {
            return List.of(refusal.word("message") + " " + refusal.word("remedy"));
        }
        return said.errors().stream()
                .map(words -> language.equals("EN") ? words.en() : words.nl())
                .toList();
    }
}
