package nl.sluitend.gateway.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.sluitend.gateway.bus.Backend;
import nl.sluitend.gateway.bus.BehindSince;
import nl.sluitend.gateway.bus.Outage;
import nl.sluitend.gateway.bus.RefusalIn;
import nl.sluitend.gateway.bus.UnreadableStream;
import nl.sluitend.gateway.decision.Broken;
import nl.sluitend.gateway.decision.DecisionWriter;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Texts;
import nl.sluitend.kernel.rule.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Gives every failure its code. An internal failure shows only a number, under which the log has the rest. */
@Component
class Errors extends DataFetcherExceptionResolverAdapter {

    /** In the extensions of an error: the code of the rule that refused. */
    static final String RULE = "rule";

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final DecisionWriter decisions;

    Errors(DecisionWriter decisions) {
        this.decisions = decisions;
    }

    /** What cannot be written down is not refused either: then the log is what is away. */
    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        try {
            return told(failure, environment);
        } catch (DataAccessException unwritten) {
            return told(unwritten, environment);
        }
    }

    private GraphQLError told(Throwable failure, DataFetchingEnvironment environment) {
        var place = GraphqlErrorBuilder.newError(environment);
        return switch (failure) {
            case Denied denied -> denied(place, denied, environment);
            case BadInput bad -> ErrorCode.BAD_REQUEST.at(place, bad.words());
            case BindException _ -> ErrorCode.BAD_REQUEST.at(place);
            case Throwable behind
            when BehindSince.in(behind).isPresent() ->
                beingRepaired(place, BehindSince.in(behind).get());
            // the command side cannot read earlier events, and does not decide on a part of them
            case Throwable unreadable
            when UnreadableStream.isSeenIn(unreadable) ->
                ErrorCode.BEING_REPAIRED.at(place, Texts.of(Errors.class, "errors", "unreadable"));
            case Throwable no
            when RefusalIn.by(no).isPresent() -> refused(place, RefusalIn.by(no).get(), environment);
            // the buses and the vault name what is away; anything else that is read lies beside the events
            case Throwable other
            when Outage.isSeenIn(other) ->
                unavailable(place, Outage.named(other).orElse(Backend.EVENT_STORE));
            default -> broken(place, failure);
        };
    }

    /** A query refused by a rule, such as a cursor of another list: it has no payload for the refusal. */
    private GraphQLError refused(GraphqlErrorBuilder<?> place, Refusal refusal, DataFetchingEnvironment environment) {
        writeDown(environment, null, refusal.code(), refusal.field());
        return ErrorCode.BAD_REQUEST.at(
                place,
                new Words(
                        refusal.message().nl() + " " + refusal.remedy().nl(),
                        refusal.message().en() + " " + refusal.remedy().en()),
                Map.of(RULE, refusal.code(), "field", refusal.field()));
    }

    private static GraphQLError beingRepaired(GraphqlErrorBuilder<?> place, Instant since) {
        var words = ErrorCode.BEING_REPAIRED.words();
        var told = since.truncatedTo(ChronoUnit.SECONDS).toString();
        return ErrorCode.BEING_REPAIRED.at(
                place, new Words(words.nl().formatted(told), words.en().formatted(told)));
    }

    /** An operation that the role may not use was already logged at the gate. */
    private GraphQLError denied(GraphqlErrorBuilder<?> place, Denied denied, DataFetchingEnvironment environment) {
        if (denied.code() == ErrorCode.NOT_FOUND) {
            writeDown(environment, denied.target(), denied.code().name(), null);
        }
        return denied.code().at(place);
    }

    private void writeDown(
            DataFetchingEnvironment environment, @Nullable String target, String code, @Nullable String field) {
        decisions.refused(
                environment.getGraphQlContext().get("caller"),
                environment.getFieldDefinition().getName(),
                target,
                code,
                field);
    }

    private static GraphQLError unavailable(GraphqlErrorBuilder<?> place, Backend backend) {
        var words = ErrorCode.UNAVAILABLE.words();
        var named = new Words(
                words.nl().formatted(backend.words().nl()),
                words.en().formatted(backend.words().en()));
        LOG.warn("{} does not answer", backend.words().en());
        return ErrorCode.UNAVAILABLE.at(place, named);
    }

    private static GraphQLError broken(GraphqlErrorBuilder<?> place, Throwable failure) {
        var number = Broken.written(failure);
        var words = ErrorCode.INTERNAL.words();
        return ErrorCode.INTERNAL.at(
                place, new Words(words.nl().formatted(number), words.en().formatted(number)));
    }
}
