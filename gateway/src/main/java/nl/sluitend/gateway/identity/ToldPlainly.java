package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A request with the proxy's headers as they were understood, in place of those received. */
final class ToldPlainly extends HttpServletRequestWrapper {

    private final Map<String, String> told;

    ToldPlainly(HttpServletRequest request) {
        super(request);
        told = Collections.list(request.getHeaderNames()).stream().anyMatch(Outside::isToldIn)
                ? Outside.plainly(request)
                : new TreeMap<>();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return Outside.isToldIn(name) ? told.get(name) : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (!Outside.isToldIn(name)) {
            return super.getHeaders(name);
        }
        return told.containsKey(name)
                ? Collections.enumeration(Collections.singleton(told.get(name)))
                : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        var names = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(Collections.list(super.getHeaderNames()));
        names.removeIf(Outside::isToldIn);
        names.addAll(told.keySet());
        return Collections.enumeration(names);
    }
}
