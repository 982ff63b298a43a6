package nl.sluitend.gateway.pages;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        var refused =
                chosen.stream().map(this::refusal).flatMap(Optional::stream).toList();
        afterwards.addFlashAttribute("done", refused.size() < chosen.size() ? "done.recorded" : "done.nothing");
        afterwards.addFlashAttribute("refused", counted(refused));
        return "redirect:" + PageAddress.local(back, "/expiring");
    }

    /** Each reason once, with for how many it is. */
    private static List<String> counted(List<String> refused) {
        return refused.stream()
                .collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()))
                .entrySet()
                .stream()
                .map(reason -> reason.getValue() == 1 ? reason.getKey() : reason.getValue() + " × " + reason.getKey())
                .toList();
    }

    private Optional<String> refusal(String chosen) {
        var keys = chosen.split(":", 2);
        var said = questions.ask(
                FLAG,
                Map.of("inhabitant", keys[0], "wwCase", keys[keys.length - 1], "language", Frames.languageOfSchema()));
        var refusal = said.answer().part("flagExpiringWw").part("refusal");
        return refusal.isEmpty()
                ? said.errors().stream().findFirst().map(Frames::said)
                : Optional.of(refusal.word("message") + " " + refusal.word("remedy"));
    }
}
