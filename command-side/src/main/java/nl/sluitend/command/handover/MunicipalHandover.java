package nl.sluitend.command.handover;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import nl.sluitend.command.responsibility.Responsibilities;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.handover.AcceptHandover;
import nl.sluitend.kernel.handover.CompleteHandover;
import nl.sluitend.kernel.handover.HandoverAccepted;
import nl.sluitend.kernel.handover.HandoverQuestioned;
import nl.sluitend.kernel.handover.HandoverRejected;
import nl.sluitend.kernel.handover.QuestionHandover;
import nl.sluitend.kernel.handover.RejectHandover;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** The municipality's side of a handover: it asks, accepts, returns, and takes the task over. */
public final class MunicipalHandover {

    private final Handovers handovers;
    private final Responsibilities responsibilities;

    /** Works on the same inhabitant's handovers, and the facts that decide who has which task. */
    public MunicipalHandover(Handovers handovers, Responsibilities responsibilities) {
        this.handovers = handovers;
        this.responsibilities = responsibilities;
    }

    @CommandHandler
    void decide(QuestionHandover command) {
        var handover = handovers.known(command.handover());
        require(new OnlyTheAddresseeAnswers(handover, command.decision().caller()), new OneQuestionAtATime(handover));
        apply(new HandoverQuestioned(
                command.handover().value(),
                command.topic(),
                command.note(),
                command.decision().today()));
    }

    @CommandHandler
    void decide(AcceptHandover command) {
        var decision = command.decision();
        var handover = handovers.known(command.handover());
        require(
                new OnlyTheAddresseeAnswers(handover, decision.caller()),
                new OnlyAnOpenOfferIsAnswered(handover),
                new AnAcceptanceNamesAContactPerson(command.contactPerson()),
                new TheFirstContactComesWithinTenWorkingDays(command.firstContactOn(), decision.today()));
        apply(accepted(command));
    }

    private static HandoverAccepted accepted(AcceptHandover command) {
        return new HandoverAccepted(
                command.handover().value(),
                String.valueOf(command.decision().caller().organisation()),
                Objects.requireNonNull(command.contactPerson()),
                command.firstContactOn(),
                command.decision().today());
    }

    @CommandHandler
    void decide(RejectHandover command) {
        var handover = handovers.known(command.handover());
        require(
                new OnlyTheAddresseeAnswers(handover, command.decision().caller()),
                new OnlyAnOpenOfferIsAnswered(handover),
                new RejectionForMissingDataNamesTheField(command.reason(), command.missing()),
                new OnlyARejectionForMissingDataNamesAField(command.reason(), command.missing()));
        apply(new HandoverRejected(
                command.handover().value(),
                command.reason(),
                command.missing(),
                command.decision().today()));
    }

    @CommandHandler
    void decide(CompleteHandover command) {
        var handover = handovers.known(command.handover());
        var wwCase = handovers.caseOf(handover);
        var inTime = new BeforeWwEndsOnlyUnderAnEarlyTakeoverAgreement(
                wwCase, handover, command.from(), command.agreement(), responsibilities);
        require(
                new OnlyTheAddresseeAnswers(handover, command.decision().caller()),
                new AWarmMeetingComesFirst(handover),
                inTime,
                new AnEarlyTakeoverFollowsAcceptance(wwCase, handover, command.from()),
                new AfterWwTheTaskMovesAtOnce(
                        wwCase, command.from(), command.decision().today()),
                new AfterDeathOrPensionNothingIsHandedOver(responsibilities.reintegrationOn(command.from())));
        apply(transferred(command, handover, inTime.isByLaw() ? null : command.agreement()));
    }

    private static ResponsibilityTransferred transferred(
            CompleteHandover command, Handover handover, @Nullable AgreementTerms agreement) {
        return new ResponsibilityTransferred(
                command.handover().value(),
                handover.wwCase(),
                handover.addressee(),
                command.from(),
                agreement == null ? null : agreement.agreement(),
                command.decision().today());
    }
}
