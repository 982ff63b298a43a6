package nl.sluitend.gateway.decision;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is sent has a form with a name. A range such as {@code *}{@code /*} is none (RFC 9110, 8.3), and Spring takes one
 * there for a fault of ours.
 */
@Component
@Order(1)
class NamedForm extends OncePerRequestFilter {

    private final Problems problems;

    NamedForm(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isNamed(request.getContentType());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        problems.write(response, Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value()));
    }

    private static boolean isNamed(@Nullable String form) {
        try {
            return form == null
                    || form.isEmpty()
                    || MediaType.parseMediaType(form).isConcrete();
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }
}
