package nl.sluitend.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.gateway.dossier.DossierPicture;
import nl.sluitend.gateway.graphql.AnswerPart;
import nl.sluitend.gateway.graphql.ErrorCode;
import nl.sluitend.gateway.graphql.OwnQuestions;
import nl.sluitend.gateway.graphql.Said;
import nl.sluitend.gateway.identity.KeptForm;
import nl.sluitend.gateway.identity.PageReader;
import nl.sluitend.gateway.wwcase.FunnelPicture;
import nl.sluitend.kernel.decision.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks what a page shows and hands the answer to its template, with the policy that lets nothing else in. */
@Component
class PageShower {

    private static final String BROKEN = "pages/broken";

    private final OwnQuestions questions;
    private final Frames frames;
    private final PagePolicy policy;
    private final KnownToPages known;
    private final Map<String, Optional<PageDocument>> documents = new ConcurrentHashMap<>();

    PageShower(OwnQuestions questions, Frames frames, PagePolicy policy, KnownToPages known) {
        this.questions = questions;
        this.frames = frames;
        this.policy = policy;
        this.known = known;
    }

    MayUse may(Caller caller) {
        return frames.may(caller);
    }

    ModelAndView show(WorkbenchPage page, HttpServletRequest request, HttpServletResponse response, Caller caller) {
        if (!page.isOpenTo(frames.may(caller)::use)) {
            return notAllowed(request, response, caller);
        }
        var said = ask(page, request, caller);
        response.setStatus(status(said).value());
        var missing = page.main().filter(name -> said.data().get(name) == null).isPresent();
        var shown = model(missing ? BROKEN : page.view(), said, request, response, caller);
        file(shown, said.answer());
        pictures(shown, said);
        return missing ? shown : kept(shown, request);
    }

    /** The counts of a page as a file, asked as the page asks them; what cannot be answered is a page in words. */
    ModelAndView sheet(WorkbenchPage page, HttpServletRequest request, HttpServletResponse response, Caller caller) {
        if (!page.isOpenTo(frames.may(caller)::use)) {
            return notAllowed(request, response, caller);
        }
        var said = ask(page, request, caller);
        if (said.errors().isEmpty()) {
            return new ModelAndView(new SheetView(page.key(), CountSheet.of(said, frames.showing())));
        }
        return broken(said, request, response, caller);
    }

    private Said ask(WorkbenchPage page, HttpServletRequest request, Caller caller) {
        return documents
                .computeIfAbsent(page.view(), PageDocument::of)
                .map(document -> questions.ask(document.text(), variables(document, request, caller)))
                .orElse(Said.NOTHING);
    }

    /** With what its reader had chosen there when their session had ended. */
    private static ModelAndView kept(ModelAndView shown, HttpServletRequest request) {
        KeptForm.take(request, PageReader.of(request)).ifPresent(form -> shown.addObject("kept", form.typed()));
        return shown;
    }

    /** What is shown to whoever may not use what the page is for. */
    ModelAndView notAllowed(HttpServletRequest request, HttpServletResponse response, Caller caller) {
        var said = new Said(Map.of(), List.of(ErrorCode.FORBIDDEN.words()), List.of(ErrorCode.FORBIDDEN.name()));
        return broken(said, request, response, caller);
    }

    /** What is shown when there is nothing to show, and why. */
    ModelAndView broken(Said said, HttpServletRequest request, HttpServletResponse response, Caller caller) {
        response.setStatus(status(said).value());
        return model(BROKEN, said, request, response, caller);
    }

    /** A page that asks nothing of its own. */
    ModelAndView show(String view, HttpServletRequest request, HttpServletResponse response, Caller caller) {
        return model(view, Said.NOTHING, request, response, caller);
    }

    ModelAndView model(
            String view, Said said, HttpServletRequest request, HttpServletResponse response, Caller caller) {
        policy.applyTo(response);
        var show = frames.showing();
        var frame = frames.of(request, caller);
        var may = frames.may(caller);
        return new ModelAndView(view)
                .addObject("frame", frame)
                .addObject("show", show)
                .addObject("may", may)
                .addObject("next", new NextDecisions(may::use, frame.address()))
                .addObject("pager", new PagerLinks(request))
                .addObject("asked", asked(request))
                .addObject("data", said.data())
                .addObject("errors", said.errors().stream().map(show::text).toList());
    }

    /** Whoever sees a file sees its picture, unless it is their own, and what they can do in it. */
    private void file(ModelAndView shown, AnswerPart answer) {
        var dossier = answer.part("dossier");
        if (!dossier.isEmpty()) {
            shown.addObject("picture", DossierPicture.of(dossier.fields(), known.today()));
        }
        shown.addObject("can", new WhatCanBeDone(dossier.isEmpty() ? answer.part("myDossier") : dossier));
    }

    private static void pictures(ModelAndView shown, Said said) {
        if (said.data().get("funnel") instanceof List<?> rows) {
            shown.addObject("pictures", FunnelPicture.of(rows));
        }
    }

    private Map<String, Object> variables(PageDocument document, HttpServletRequest request, Caller caller) {
        var said = new HashMap<>(request.getParameterMap());
        inThePath(request).forEach((name, value) -> said.put(name, new String[] {value}));
        var variables = new HashMap<>(document.filled(said));
        known.fill(variables, document.asks(), caller);
        return variables;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> inThePath(HttpServletRequest request) {
        return (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    }

    private static Map<String, @Nullable String> asked(HttpServletRequest request) {
        var asked = new LinkedHashMap<String, @Nullable String>();
        request.getParameterMap().forEach((name, values) -> asked.put(name, values.length == 0 ? null : values[0]));
        return asked;
    }

    static HttpStatus status(Said said) {
        if (said.failedBy(ErrorCode.FORBIDDEN)) {
            return HttpStatus.FORBIDDEN;
        }
        if (said.failedBy(ErrorCode.NOT_FOUND)) {
            return HttpStatus.NOT_FOUND;
        }
        if (said.failedBy(ErrorCode.BAD_REQUEST)) {
            return HttpStatus.BAD_REQUEST;
        }
        return said.failedBy(ErrorCode.UNAVAILABLE) || said.failedBy(ErrorCode.BEING_REPAIRED)
                ? HttpStatus.SERVICE_UNAVAILABLE
                : said.failedBy(ErrorCode.INTERNAL) ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.OK;
    }
}
