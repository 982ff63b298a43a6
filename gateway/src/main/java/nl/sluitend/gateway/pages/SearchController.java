package nl.sluitend.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.sluitend.gateway.graphql.OwnQuestions;
import nl.sluitend.gateway.graphql.Said;
import nl.sluitend.gateway.identity.KeptForm;
import nl.sluitend.kernel.decision.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds the file of whoever sits at the desk. The number is sent in a body, and leads to an address without it. */
@Controller
class SearchController {

    private static final String OPERATION = "dossierByNumber";
    private static final String VIEW = "inhabitant/search";
    private static final String FIND = "query Find($number: String!) { dossierByNumber(burgerservicenummer: $number) }";

    private final OwnQuestions questions;
    private final PageShower shower;

    SearchController(OwnQuestions questions, PageShower shower) {
        this.questions = questions;
        this.shower = shower;
    }

    @PostMapping(path = "/search", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView find(
            @RequestParam String number, HttpServletRequest request, HttpServletResponse response, Caller caller) {
        return KeptForm.isLateSearch(request)
                ? shower.show(VIEW, request, response, caller).addObject("again", number)
                : found(number, request, response, caller);
    }

    private ModelAndView found(String number, HttpServletRequest request, HttpServletResponse response, Caller caller) {
        var said = questions.ask(FIND, Map.of("number", number));
        return said.answer()
                .text(OPERATION)
                .map(found -> new ModelAndView("redirect:/dossiers/" + found))
                .orElseGet(() -> notFound(said, request, response, caller));
    }

    private ModelAndView notFound(Said said, HttpServletRequest request, HttpServletResponse response, Caller caller) {
        response.setStatus((said.errors().isEmpty() ? HttpStatus.NOT_FOUND : PageShower.status(said)).value());
        return shower.model(VIEW, said, request, response, caller)
                .addObject("nobody", said.errors().isEmpty());
    }
}
