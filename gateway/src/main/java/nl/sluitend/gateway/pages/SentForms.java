package nl.sluitend.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/**
 * Which forms of a session were recorded: each form that is shown has a number of its own, so one that is sent twice, by a
 * double click, a reload or the back button, is recorded once.
 */
final class SentForms {

    /** The field with the number. */
    static final String FIELD = "_form";

    /** Somebody who goes further back than so many decisions opens a form again. */
    private static final int REMEMBERED = 100;

    private static final String ATTRIBUTE = SentForms.class.getName();

    private final Deque<String> recorded = new ArrayDeque<>();

    /** Those of the session; whoever comes with a token has none, and sends what they mean. */
    static SentForms of(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return new SentForms();
        }
        synchronized (SentForms.class) { // two requests of one session may be the first
            var known = Optional.ofNullable((SentForms) session.getAttribute(ATTRIBUTE));
            var forms = known.orElseGet(SentForms::new);
            session.setAttribute(ATTRIBUTE, forms);
            return forms;
        }
    }

    /** A number for a form that is shown. */
    static String next() {
        return UUID.randomUUID().toString();
    }

    boolean has(DecisionForms.FilledIn form) {
        return form.one(FIELD).filter(recorded::contains).isPresent();
    }

    void add(DecisionForms.FilledIn form) {
        form.one(FIELD).ifPresent(recorded::addLast);
        while (recorded.size() > REMEMBERED) {
            recorded.removeFirst();
        }
    }
}
