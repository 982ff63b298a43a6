package nl.sluitend.gateway.decision;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;

/**
 * Answers failures that no controller handles, in place of Spring's own last resort, which logs what somebody typed.
 */
@Component
class Mistakes implements HandlerExceptionResolver, WebMvcConfigurer {

    private final Problems problems;

    Mistakes(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.removeIf(DefaultHandlerExceptionResolver.class::isInstance);
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        try {
            if (!response.isCommitted()) {
                headersOf(failure, response);
                problems.tell(request, response, problemOf(failure));
            }
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Which methods and forms would have been taken. */
    private static void headersOf(Exception failure, HttpServletResponse response) {
        if (failure instanceof ErrorResponse told) {
            told.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
    }

    static ProblemDetail problemOf(Throwable failure) {
        return switch (failure) {
            case ErrorResponse told
            when told.getStatusCode().is4xxClientError() ->
                Problems.of(told.getStatusCode().value());
            case InvalidParameterException wrong -> Problems.of(wrong.getErrorCode());
            case HttpMessageNotReadableException _,
                    MultipartException _,
                    InvalidMimeTypeException _,
                    InvalidMediaTypeException _,
                    BadRequestException _,
                    AsyncRequestNotUsableException _ -> Problems.of(HttpStatus.BAD_REQUEST.value());
            // what the gateway keeps beside its buses, such as the log of decisions, is away
            case DataAccessResourceFailureException _ -> Problems.of(HttpStatus.SERVICE_UNAVAILABLE.value());
            default -> Problems.broken(failure);
        };
    }
}
