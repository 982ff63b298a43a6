package nl.sluitend.gateway.decision;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Requires a concrete Content-Type. A range such as {@code *}{@code /*} is not one (RFC 9110, 8.3), and Spring answers
 * it as a fault of ours. Bytes are read as they are, as UTF-8: a compressed body or another encoding is refused.
 */
@Component
@Order(0)
class NamedForm extends OncePerRequestFilter {

    private final Problems problems;

    NamedForm(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isNamed(request.getContentType()) && isPlain(request.getHeader(HttpHeaders.CONTENT_ENCODING));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        problems.write(response, Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value()));
    }

    private static boolean isNamed(@Nullable String form) {
        try {
            return form == null || form.isEmpty() || isRead(MediaType.parseMediaType(form));
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }

    private static boolean isRead(MediaType form) {
        return form.isConcrete()
                && (form.getCharset() == null || form.getCharset().equals(StandardCharsets.UTF_8));
    }

    private static boolean isPlain(@Nullable String encoding) {
        return encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase("identity");
    }
}
