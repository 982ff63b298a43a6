package nl.sluitend.gateway.decision;

import jakarta.servlet.http.HttpServletRequest;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.rule.Refused;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers and logs what a controller outside GraphQL refused. */
@RestControllerAdvice
class RefusedAdvice {

    private final DecisionWriter decisions;

    RefusedAdvice(DecisionWriter decisions) {
        this.decisions = decisions;
    }

    @ExceptionHandler
    ProblemDetail refused(Refused refused, HttpServletRequest request) {
        var caller = request.getAttribute("caller") instanceof Caller known ? known : null;
        decisions.refused(caller, Route.of(request), null, refused.refusal());
        return Problems.forbidden(refused.refusal());
    }
}
