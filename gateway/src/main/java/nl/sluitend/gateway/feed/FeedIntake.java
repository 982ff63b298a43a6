package nl.sluitend.gateway.feed;

import static nl.sluitend.kernel.rule.Refused.require;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.sluitend.gateway.decision.Accepted;
import nl.sluitend.gateway.decision.Broken;
import nl.sluitend.gateway.decision.Problems;
import nl.sluitend.gateway.decision.Wording;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where UWV delivers its feed: newline-delimited JSON of any length. */
@RestController
class FeedIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FeedIntake.class);

    private static final List<MediaType> RECEIPT = List.of(MediaType.APPLICATION_JSON);

    private final Intake intake;

    FeedIntake(Intake intake) {
        this.intake = intake;
    }

    /** A client that does not accept the receipt's type is refused before anything is read. */
    @PostMapping(
            path = "/feed/v1/ww-cases",
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Receipt receive(InputStream feed, Caller caller, HttpServletRequest request)
            throws IOException, HttpMediaTypeNotAcceptableException {
        if (!Accepted.anyOf(RECEIPT, request)) {
            throw new HttpMediaTypeNotAcceptableException(RECEIPT);
        }
        require(new OnlyUwvsFeedDeliversCases(caller));
        return intake.take(feed, caller);
    }

    @ExceptionHandler
    ProblemDetail interrupted(FeedInterrupted interrupted) {
        LOG.warn(
                "A feed was interrupted after {} lines: {}",
                interrupted.receipt().received(),
                Broken.trail(interrupted));
        var problem = Problems.of(HttpStatus.SERVICE_UNAVAILABLE, Wording.of(FeedIntake.class, "feed-interrupted"));
        problem.setProperty("receipt", interrupted.receipt());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail cancelled(FeedCancelled cancelled) {
        var problem = Problems.of(HttpStatus.CONFLICT, Wording.of(FeedIntake.class, "feed-cancelled"));
        problem.setProperty("receipt", cancelled.receipt());
        return problem;
    }

    /** UWV delivers the data that it must deliver, and nobody else does so in its name. */
    @Ground(law = "SUWI 9, 62(1)", field = "roles")
    record OnlyUwvsFeedDeliversCases(Caller caller) implements Rule {
        @Override
        public boolean holds() {
            return caller.is(Role.UWV_FEED);
        }
    }
}
