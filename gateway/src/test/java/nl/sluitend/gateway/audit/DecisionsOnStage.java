package nl.sluitend.gateway.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sluitend.gateway.graphql.AnswersOnStage;
import nl.sluitend.gateway.graphql.RememberingSide;
import nl.sluitend.kernel.audit.DecisionCount;
import nl.sluitend.kernel.audit.DecisionCounts;
import nl.sluitend.kernel.audit.DecisionGroup;
import nl.sluitend.kernel.audit.DecisionOutcome;
import nl.sluitend.kernel.audit.DecisionTaken;
import nl.sluitend.kernel.audit.DecisionsTaken;
import nl.sluitend.kernel.audit.FindDecisionCount;
import nl.sluitend.kernel.audit.FindDecisionTaken;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.RuleWords;
import nl.sluitend.kernel.rule.Words;
import nl.sluitend.kernel.view.Page;
import org.axonframework.queryhandling.QueryHandler;

/** What somebody was refused, what nobody in particular was refused, and what was recorded. */
public record DecisionsOnStage(RememberingSide side) implements AnswersOnStage, RuleWords {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static final DecisionCount BY_A_RULE = new DecisionCount(
            DAY, DecisionOutcome.REFUSED, Role.CASEWORKER, "gm0546", "the-offer-is-open", "acceptHandover", 1200);

    private static final DecisionCount AT_THE_DOOR =
            new DecisionCount(DAY, DecisionOutcome.REFUSED, null, null, "FORBIDDEN", "GET /graphql", 1);

    private static final DecisionCount RECORDED =
            new DecisionCount(DAY, DecisionOutcome.RECORDED, Role.UWV_ADVISER, "closed", null, "handover-offered", 3);

    private static final DecisionTaken LINE = new DecisionTaken(
            "2026-11-02.log.7",
            Instant.parse("2026-11-02T08:15:00Z"),
            DecisionOutcome.REFUSED,
            "actor-1",
            Role.CASEWORKER,
            "gm0546",
            "acceptHandover",
            RememberingSide.ANNA,
            "the-offer-is-open",
            "handover");

    private static final DecisionTaken OF_NOBODY = new DecisionTaken(
            "2026-11-02.log.6",
            Instant.parse("2026-11-02T08:14:00Z"),
            DecisionOutcome.REFUSED,
            null,
            null,
            null,
            "GET /graphql",
            null,
            "of-another-version",
            null);

    /** The key of a group that is there. */
    public static String group() {
        return BY_A_RULE.group();
    }

    @Override
    public Optional<Words> of(String code) {
        return Optional.of(new Words("Het aanbod is niet meer open.", "The offer is not open any more."))
                .filter(_ -> code.equals("the-offer-is-open"));
    }

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(DecisionCounts query) {
        return side.answer(
                query,
                new Page<>(
                        List.of(entry(BY_A_RULE), entry(AT_THE_DOOR), entry(RECORDED)),
                        true,
                        query.window().after() != null));
    }

    @QueryHandler
    Optional<DecisionCount> on(FindDecisionCount query) {
        return side.answer(
                query,
                Optional.of(BY_A_RULE)
                        .filter(count -> count.group().equals(query.group().key())));
    }

    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(DecisionsTaken query) {
        var lines = query.group().equals(DecisionGroup.of(group()).orElseThrow())
                ? List.of(new Page.Entry<>("7", LINE), new Page.Entry<>("6", OF_NOBODY))
                : List.<Page.Entry<DecisionTaken>>of();
        return side.answer(query, new Page<>(lines, false, false));
    }

    @QueryHandler
    Optional<DecisionTaken> on(FindDecisionTaken query) {
        return side.answer(
                query, Optional.of(LINE).filter(line -> line.decision().equals(query.decision())));
    }

    private static Page.Entry<DecisionCount> entry(DecisionCount count) {
        return new Page.Entry<>(count.group(), count);
    }
}
