package nl.sluitend.gateway.wwcase;

import java.util.stream.Stream;
import nl.sluitend.gateway.dossier.PossibleAction;
import nl.sluitend.gateway.dossier.PossibleActions;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.AnswerInvitation;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.InviteInhabitant;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.RecordContactAttempt;
import nl.sluitend.kernel.wwcase.RecordOutcome;
import nl.sluitend.kernel.wwcase.ReviseWwEndDate;
import nl.sluitend.kernel.wwcase.WwCase;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwPeriod;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What can be decided about each WW case: of one that has ended, what became of the person, and that its last day was another. */
@Component
@Order(1)
class CaseActions implements PossibleActions {

    private final SignalWindow window;

    CaseActions(SignalWindow window) {
        this.window = window;
    }

    @Override
    public Stream<PossibleAction> on(Dossier dossier, Decision decision) {
        var inhabitant = new InhabitantId(dossier.inhabitant());
        return dossier.wwCases().stream()
                .flatMap(each ->
                        commands(inhabitant, each, decision).map(command -> PossibleAction.of(each.wwCase(), command)));
    }

    private Stream<InhabitantCommand> commands(InhabitantId inhabitant, WwCase wwCase, Decision decision) {
        var key = new WwCaseId(wwCase.wwCase());
        var revise = new ReviseWwEndDate(inhabitant, key, period(wwCase, decision), wwCase.ageBand(), decision);
        var others = wwCase.outcome() == null
                ? untilItEnds(inhabitant, wwCase, decision)
                : after(inhabitant, wwCase, decision);
        return Stream.concat(others, Stream.of(revise));
    }

    private Stream<InhabitantCommand> untilItEnds(InhabitantId inhabitant, WwCase wwCase, Decision decision) {
        var key = new WwCaseId(wwCase.wwCase());
        var today = decision.today();
        var flag = new FlagExpiringWw(inhabitant, key, window.signalWindowDays(), decision);
        var ended =
                new RecordOutcome(inhabitant, key, Outcome.SELF_FOUND_WORK, today, Evidence.OWN_STATEMENT, decision);
        return Stream.concat(
                wwCase.flaggedOn() == null ? Stream.of(flag) : Stream.empty(),
                Stream.of(
                        new InviteInhabitant(inhabitant, key, Channel.LETTER, decision),
                        new AnswerInvitation(inhabitant, key, true, decision),
                        new RecordContactAttempt(inhabitant, key, Channel.TELEPHONE, decision),
                        ended));
    }

    /** How it ended stays; that the person died or has a state pension is a fact about them (I6). */
    private static Stream<InhabitantCommand> after(InhabitantId inhabitant, WwCase wwCase, Decision decision) {
        var outcome = wwCase.outcome();
        return outcome == null || outcome.isForGood()
                ? Stream.empty()
                : Stream.of(new RecordOutcome(
                        inhabitant,
                        new WwCaseId(wwCase.wwCase()),
                        Outcome.DECEASED,
                        decision.today(),
                        Evidence.BRP,
                        decision));
    }

    private static WwPeriod period(WwCase wwCase, Decision decision) {
        return new WwPeriod(
                wwCase.firstDay(),
                wwCase.lastDay(),
                wwCase.ground(),
                wwCase.certainty(),
                decision.today(),
                decision.at());
    }
}
