package nl.sluitend.gateway.pages;

import java.util.Map;
import nl.sluitend.gateway.graphql.AnswerPart;
import nl.sluitend.gateway.graphql.OwnQuestions;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Two people at one file: whoever decides later is told what happened since they opened the form, keeps what they
 * typed, and can decide again knowing it. A version counts what somebody may see, so its growth says how many lines are new.
 */
@Component
class Meanwhile {

    private static final String SINCE = """
            query Since($inhabitant: ID!) {
              dossier(inhabitant: $inhabitant) {
                version
                timeline(last: 20) { event occurredOn organisation role }
              }
            }""";

    private final OwnQuestions questions;

    Meanwhile(OwnQuestions questions) {
        this.questions = questions;
    }

    /** Adds what happened since, when it was refused for that. */
    ModelAndView told(ModelAndView shown, DecisionForm form, DecisionForms.FilledIn typed) {
        if (form.refusal() == null || !FormFields.SEEN.equals(form.refusal().field())) {
            return shown;
        }
        var file = typed.one("inhabitant")
                .map(inhabitant -> questions.ask(SINCE, Map.of("inhabitant", inhabitant)))
                .map(said -> said.answer().part("dossier"))
                .filter(dossier -> dossier.text("version").isPresent());
        return file.map(dossier -> with(shown, form, dossier, typed)).orElse(shown);
    }

    private static ModelAndView with(
            ModelAndView shown, DecisionForm form, AnswerPart dossier, DecisionForms.FilledIn typed) {
        long before = typed.one(FormFields.SEEN)
                .map(seen -> TypedValue.of("Int", seen))
                .map(seen -> seen instanceof Integer number ? number : 0)
                .orElse(0);
        var lines = dossier.parts("timeline");
        long earlier = Math.max(0, lines.size() - Math.max(0, dossier.number("version") - before));
        var since = lines.stream().skip(earlier).map(AnswerPart::fields).toList();
        return shown.addObject("meanwhile", since).addObject("form", form.seen(dossier.word("version")));
    }
}
