package nl.sluitend.gateway.pages;

import graphql.schema.GraphQLFieldDefinition;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.gateway.graphql.AnswerPart;
import nl.sluitend.gateway.graphql.OwnQuestions;
import nl.sluitend.gateway.graphql.Said;
import nl.sluitend.gateway.identity.KeptForm;
import nl.sluitend.gateway.identity.PageReader;
import nl.sluitend.kernel.decision.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Asks for a decision by a form, and takes it. What is refused is shown again with all that was filled in, and the reason
 * at its field; what is recorded leads back to where the reader came from, so that nothing is sent twice.
 */
@Controller
class DecisionController {

    private static final String VIEW = "pages/decide";
    private static final String FORM = "form";

    private final DecisionForms forms;
    private final OwnQuestions questions;
    private final PageShower shower;
    private final Meanwhile meanwhile;

    DecisionController(DecisionForms forms, OwnQuestions questions, PageShower shower, Meanwhile meanwhile) {
        this.forms = forms;
        this.questions = questions;
        this.shower = shower;
        this.meanwhile = meanwhile;
    }

    @GetMapping(path = "/decide/{operation}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView ask(
            @PathVariable String operation, HttpServletRequest request, HttpServletResponse response, Caller caller) {
        var mutation = mutation(operation);
        if (!shower.may(caller).use(operation)) {
            return shower.notAllowed(request, response, caller);
        }
        var kept = KeptForm.take(request, PageReader.of(request));
        var typed = kept.map(form -> new DecisionForms.FilledIn(form.typed(), true))
                .orElseGet(() -> DecisionForms.FilledIn.in(request));
        return shown(forms.of(mutation, request, caller, typed), nothing(), request, response, caller)
                .addObject("kept", kept.isPresent());
    }

    @PostMapping(path = "/decide/{operation}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView decide(
            @PathVariable String operation,
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller,
            RedirectAttributes afterwards) {
        var mutation = mutation(operation);
        var sent = SentForms.of(request);
        synchronized (sent) { // a double click comes as two requests at the same time
            return decideOnce(mutation, sent, request, response, caller, afterwards);
        }
    }

    private ModelAndView decideOnce(
            GraphQLFieldDefinition mutation,
            SentForms sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller,
            RedirectAttributes afterwards) {
        var typed = DecisionForms.FilledIn.in(request);
        if (sent.has(typed)) {
            afterwards.addFlashAttribute("done", "done.recorded");
            return new ModelAndView("redirect:"
                    + PageAddress.local(typed.one(DecisionForms.BACK).orElse(null), "/"));
        }
        var wrong = wrong(forms.of(mutation, request, caller, typed));
        if (wrong.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(wrong.get(), nothing(), request, response, caller);
        }
        var said = decided(mutation, typed);
        var payload = said.answer().part("decided");
        var refusal = payload.part("refusal");
        if (!payload.isEmpty() && refusal.isEmpty()) {
            sent.add(typed);
            return recorded(payload, typed, afterwards);
        }
        response.setStatus(failure(said).value());
        var form = forms.of(mutation, request, caller, typed);
        var refused = refusal.isEmpty() ? form : form.refused(told(refusal));
        return meanwhile.told(shown(refused, said, request, response, caller), refused, typed);
    }

    private GraphQLFieldDefinition mutation(String operation) {
        return forms.mutation(operation).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Said decided(GraphQLFieldDefinition mutation, DecisionForms.FilledIn typed) {
        var input = new FormValues(typed.values()).of(FormFields.inputOf(mutation));
        return questions.ask(
                DecisionForms.document(mutation), Map.of("input", input, "language", Frames.languageOfSchema()));
    }

    private static HttpStatus failure(Said said) {
        return said.errors().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : PageShower.status(said);
    }

    private ModelAndView shown(
            DecisionForm form, Said said, HttpServletRequest request, HttpServletResponse response, Caller caller) {
        return shower.model(VIEW, said, request, response, caller).addObject(FORM, form);
    }

    /** Whoever may not see the file any more goes to their own first page. */
    private static ModelAndView recorded(
            AnswerPart payload, DecisionForms.FilledIn typed, RedirectAttributes afterwards) {
        var recorded = payload.part("recorded");
        afterwards.addFlashAttribute("done", done(recorded));
        var back = recorded.says("yoursToSee", false)
                ? "/"
                : PageAddress.local(typed.one(DecisionForms.BACK).orElse(null), dossier(payload));
        return new ModelAndView("redirect:" + back);
    }

    private static String done(AnswerPart recorded) {
        if (recorded.says("yoursToSee", false)) {
            return "done.elsewhere";
        }
        return recorded.says("visible", false) ? "done.later" : "done.recorded";
    }

    private static String dossier(AnswerPart payload) {
        return payload.part("dossier")
                .text("inhabitant")
                .map(inhabitant -> "/dossiers/" + inhabitant)
                .orElse("/");
    }

    private static DecisionForm.Told told(AnswerPart refusal) {
        return new DecisionForm.Told(
                refusal.word("message"),
                refusal.word("remedy"),
                refusal.text("ground").orElse(null),
                refusal.text("field").orElse(null));
    }

    /** The form with each field marked that must be filled in, or has another form; empty when there is none. */
    private Optional<DecisionForm> wrong(DecisionForm form) {
        var marked = form.with(marked(form.fields()));
        return marked.wrong().isEmpty() ? Optional.empty() : Optional.of(marked);
    }

    private List<FormField> marked(List<FormField> fields) {
        return fields.stream().map(this::marked).toList();
    }

    private FormField marked(FormField field) {
        var within = field.with(isTouched(field) ? marked(field.fields()) : field.fields());
        if (field.required()
                && field.kind() != FormField.Kind.GROUP
                && field.value().isBlank()) {
            return within.refused(shower.say("decide.needed"), null);
        }
        return field.hasItsForm() ? within : within.refused(shower.say("decide.wrong." + field.kind()), null);
    }

    /** What belongs to a group that may be left out is needed only when a part of it is filled in. */
    private static boolean isTouched(FormField group) {
        return group.required() || values(group.fields()).anyMatch(value -> !value.isBlank());
    }

    private static Stream<String> values(List<FormField> fields) {
        return fields.stream().flatMap(field -> Stream.concat(field.values().stream(), values(field.fields())));
    }

    private static Said nothing() {
        return new Said(Map.of(), List.of(), List.of());
    }
}
