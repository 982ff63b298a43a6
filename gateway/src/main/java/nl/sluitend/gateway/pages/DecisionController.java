package nl.sluitend.gateway.pages;

import graphql.schema.GraphQLFieldDefinition;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
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
    static final String FORM = "form";

    /** As the question names what it asks for. */
    private static final String DECIDED = "decided";

    private static final String REFUSAL = "refusal";

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
        var said = DecisionForms.FilledIn.in(request);
        var kept = said.isSent() ? Optional.<KeptForm>empty() : KeptForm.take(request, PageReader.of(request));
        var typed = kept.map(form -> new DecisionForms.FilledIn(form.typed(), true));
        return asked(forms.of(mutation, request, caller, typed.orElse(said)), request, response, caller)
                .addObject("kept", kept.isPresent());
    }

    /** A form that says what an address must not say is opened by a button, and decides nothing yet. */
    @PostMapping(path = "/decide/{operation}", params = DecisionForms.OPEN, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView open(
            @PathVariable String operation, HttpServletRequest request, HttpServletResponse response, Caller caller) {
        return ask(operation, request, response, caller);
    }

    @PostMapping(path = "/decide/{operation}", params = "!" + DecisionForms.OPEN, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView decide(
            @PathVariable String operation,
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller,
            RedirectAttributes afterwards) {
        var sending = new Sending(mutation(operation), DecisionForms.FilledIn.in(request), request, response, caller);
        var recorded = SentForms.of(request);
        synchronized (recorded) { // a double click comes as two requests at the same time
            return recorded.has(sending.typed())
                    ? recordedBefore(sending.typed(), afterwards)
                    : decideOnce(sending, recorded, afterwards);
        }
    }

    /** A form that somebody sends. */
    private record Sending(
            GraphQLFieldDefinition mutation,
            DecisionForms.FilledIn typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller) {}

    private ModelAndView decideOnce(Sending it, SentForms recorded, RedirectAttributes afterwards) {
        var form = forms.marked(it.mutation(), it.request(), it.caller(), it.typed());
        return form.wrong().isEmpty() && !form.isUnseen() && !it.typed().isUnseen()
                ? decided(form, it, recorded, afterwards)
                : asked(form, it.request(), it.response(), it.caller());
    }

    private ModelAndView decided(DecisionForm form, Sending it, SentForms recorded, RedirectAttributes afterwards) {
        var said = said(it.mutation(), it.typed());
        var payload = said.answer().part(DECIDED);
        if (payload.isEmpty() || !payload.part(REFUSAL).isEmpty()) {
            return refused(form, said, it);
        }
        recorded.add(it.typed());
        return recorded(payload, it.typed(), afterwards);
    }

    /** The form, to be filled in; what is wrong or missing says so. */
    private ModelAndView asked(
            DecisionForm form, HttpServletRequest request, HttpServletResponse response, Caller caller) {
        var status = form.wrong().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        response.setStatus((form.missing().isEmpty() ? status : HttpStatus.SERVICE_UNAVAILABLE).value());
        return shown(form, Said.NOTHING, request, response, caller);
    }

    private ModelAndView refused(DecisionForm form, Said said, Sending it) {
        var refusal = said.answer().part(DECIDED).part(REFUSAL);
        var refused = refusal.isEmpty() ? form : form.refused(DecisionForm.Told.of(refusal));
        it.response().setStatus(failure(said).value());
        return meanwhile.told(shown(refused, said, it.request(), it.response(), it.caller()), refused, it.typed());
    }

    private GraphQLFieldDefinition mutation(String operation) {
        return forms.mutation(operation).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Said said(GraphQLFieldDefinition mutation, DecisionForms.FilledIn typed) {
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

    private static ModelAndView recordedBefore(DecisionForms.FilledIn typed, RedirectAttributes afterwards) {
        afterwards.addFlashAttribute("done", "done.recorded");
        return new ModelAndView("redirect:" + back(typed, "/"));
    }

    private static String back(DecisionForms.FilledIn typed, String otherwise) {
        return PageAddress.local(typed.one(KeptForm.BACK).orElse(null), otherwise);
    }

    /** Whoever may not see the file any more goes to their own first page. */
    private static ModelAndView recorded(
            AnswerPart payload, DecisionForms.FilledIn typed, RedirectAttributes afterwards) {
        var recorded = payload.part("recorded");
        afterwards.addFlashAttribute("done", done(recorded));
        var back = recorded.says("yoursToSee", false) ? "/" : back(typed, dossier(payload));
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
}
