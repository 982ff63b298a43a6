package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody typed into the form of a decision, or ticked in a list, when their session had ended: kept until they
 * have signed in again, and shown to nobody else. It lies in the session, so it ends with that. A number that is searched
 * is not kept: its page is shown again at once, or not at all.
 *
 * @param page for whom the form was opened
 * @param address of the page that shows it again
 * @param typed the values by their names
 */
public record KeptForm(String page, String address, Map<String, List<String>> typed)
        implements HttpSessionBindingListener {

    /** The field, or the part of an address, with the page that a form came from. */
    public static final String BACK = "back";

    private static final String ATTRIBUTE = KeptForm.class.getName();
    private static final String DECISIONS = "/decide/";
    private static final String TICKS = "/flag";
    private static final String SEARCH = "/search";
    private static final String LATE_SEARCH = ATTRIBUTE + ".search";

    /** In characters, of all values of a form together. */
    private static final int MOST = 60_000;

    /** In characters, of all forms that are kept: nobody who is not signed in fills the memory. */
    private static final long MOST_OF_ALL = 20_000_000;

    private static final AtomicLong KEPT = new AtomicLong();

    /**
     * The page that shows a form again when it comes too late, with what its address says: that of the decision, or the
     * list in which somebody ticked. Empty for what is not kept.
     */
    static Optional<String> shownAt(HttpServletRequest request) {
        if (!FormToken.isForm(request)) {
            return Optional.empty();
        }
        var sentTo = OwnAddress.askedBy(request);
        return sentTo.equals(TICKS)
                ? OwnAddress.of(request.getParameter(BACK))
                : OwnAddress.of(sentTo).filter(address -> address.startsWith(DECISIONS));
    }

    static boolean isSearch(HttpServletRequest request) {
        return OwnAddress.askedBy(request).equals(SEARCH);
    }

    /** Tells its page that the request is a search of an earlier session: its number may be shown, and is not looked up. */
    static void markLateSearch(HttpServletRequest request) {
        request.setAttribute(LATE_SEARCH, true);
    }

    /** Whether the request was marked so. */
    public static boolean isLateSearch(HttpServletRequest request) {
        return request.getAttribute(LATE_SEARCH) != null;
    }

    /** Keeps the form of a request that comes too late. */
    static void keep(HttpServletRequest request, HttpSession session) {
        FormToken.in(request)
                .flatMap(token ->
                        shownAt(request).map(page -> new KeptForm(token.page(), path(request, page), typed(request))))
                .filter(form -> form.size() <= MOST && KEPT.get() + form.size() <= MOST_OF_ALL)
                .ifPresent(form -> session.setAttribute(ATTRIBUTE, form));
    }

    /** Of a list without its filters; of a decision with whom it is about. */
    private static String path(HttpServletRequest request, String page) {
        return request.getContextPath() + (page.startsWith(DECISIONS) ? page : page.split("\\?", 2)[0]);
    }

    /** What was kept for the reader of that address, once; empty for anybody else. */
    public static Optional<KeptForm> take(HttpServletRequest request, PageReader reader) {
        var session = request.getSession(false);
        var kept = session == null ? null : (KeptForm) session.getAttribute(ATTRIBUTE);
        if (kept == null || !kept.isFor(request)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(kept).filter(form -> form.page.equals(reader.page()));
    }

    private boolean isFor(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI();
        return address.equals(path) || address.equals(path + "?" + query);
    }

    /** What a form sends, and what its address says of whatever it does not send. */
    public static Map<String, List<String>> valuesOf(HttpServletRequest request) {
        var addressed = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
        var values = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, all) -> {
            // the container puts those of the address first
            var before = addressed.getOrDefault(name, List.of()).size();
            values.put(name, before < all.length ? List.of(all).subList(before, all.length) : List.of(all));
        });
        return values;
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        var typed = valuesOf(request);
        typed.remove(FormToken.FIELD);
        return Map.copyOf(typed);
    }

    private long size() {
        return typed.entrySet().stream()
                .mapToLong(field -> field.getKey().length()
                        + field.getValue().stream().mapToLong(String::length).sum())
                .sum();
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        KEPT.addAndGet(size());
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        KEPT.addAndGet(-size());
    }
}
