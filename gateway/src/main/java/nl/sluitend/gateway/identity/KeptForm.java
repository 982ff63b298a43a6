package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody typed into a form when their session had ended: kept until they have signed in again, and shown to
 * nobody else. It lies in the session, so it ends with that.
 *
 * @param page for whom the form was opened
 * @param address where the form was sent
 * @param typed the values by their names
 */
public record KeptForm(String page, String address, Map<String, List<String>> typed) {

    private static final String ATTRIBUTE = KeptForm.class.getName();

    /** In characters, of all values together: nobody who is not signed in fills the memory. */
    private static final int MOST = 60_000;

    /** Keeps the form of a request that comes too late. */
    static void keep(HttpServletRequest request, HttpSession session) {
        FormToken.in(request)
                .map(token -> new KeptForm(token.page(), address(request), typed(request)))
                .filter(form -> form.size() <= MOST)
                .ifPresent(form -> session.setAttribute(ATTRIBUTE, form));
    }

    /** What was kept for the reader of that address, once; empty for anybody else. */
    public static Optional<KeptForm> take(HttpServletRequest request, PageReader reader) {
        var session = request.getSession(false);
        var kept = session == null ? null : (KeptForm) session.getAttribute(ATTRIBUTE);
        if (kept == null || !kept.address.equals(address(request))) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(kept).filter(form -> form.page.equals(reader.page()));
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI();
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        var typed = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
        typed.remove(FormToken.FIELD);
        return Map.copyOf(typed);
    }

    private int size() {
        return typed.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }
}
