package nl.sluitend.command.handover;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.sluitend.command.responsibility.Responsibilities;
import nl.sluitend.command.wwcase.ExpiringWwIsFlaggedFirst;
import nl.sluitend.command.wwcase.WwCases;
import nl.sluitend.kernel.handover.AnswerQuestion;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandOverFromWW;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.InhabitantInformed;
import nl.sluitend.kernel.handover.LegalGround;
import nl.sluitend.kernel.handover.PrepareHandover;
import nl.sluitend.kernel.handover.QuestionAnswered;
import nl.sluitend.kernel.handover.WithdrawHandover;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** UWV's side of a handover: it prepares, offers on a legal ground, answers questions and takes back. */
public final class UwvHandover {

    private final Handovers handovers;
    private final WwCases wwCases;
    private final Responsibilities responsibilities;

    /** Works on the members whose facts an offer needs. */
    public UwvHandover(Handovers handovers, WwCases wwCases, Responsibilities responsibilities) {
        this.handovers = handovers;
        this.wwCases = wwCases;
        this.responsibilities = responsibilities;
    }

    @CommandHandler
    void decide(PrepareHandover command) {
        var today = command.decision().today();
        var wwCase = wwCases.known(command.wwCase());
        require(
                new OnlyUwvHandsOver(command.decision().caller()),
                new ACaseIsOpenOrTheTaskIsAMunicipalitys(wwCase, responsibilities.reintegrationOn(today)),
                new ExpiringWwIsFlaggedFirst(wwCase),
                new OneOpenHandoverPerCase(handovers.all(), command.wwCase(), responsibilities, today),
                new AHandoverIsPreparedOnce(handovers.find(command.handover())),
                new AfterDeathOrPensionNothingIsHandedOver(responsibilities.reintegrationOn(today)),
                new EachFieldIsSentOnce(command.payload()),
                new RequiredFieldsAreSent(command.payload()));
        apply(new HandoverPrepared(command.handover().value(), command.wwCase().value(), command.payload(), today));
        apply(new InhabitantInformed(command.handover().value(), today));
    }

    @CommandHandler
    void decide(HandOverFromWW command) {
        var today = command.decision().today();
        var handover = handovers.known(command.handover());
        var wwCase = handovers.caseOf(handover);
        require(
                new OnlyUwvHandsOver(command.decision().caller()),
                new ACaseIsOpenOrTheTaskIsAMunicipalitys(wwCase, responsibilities.reintegrationOn(today)),
                new OnlyAPreparedOrReturnedHandoverIsOffered(handover),
                new AfterDeathOrPensionNothingIsHandedOver(responsibilities.reintegrationOn(today)),
                new TheMunicipalityIsCompetent(responsibilities, command.to()),
                new AnAgreementCoversTheOffer(command.ground(), command.to(), today),
                new TheInvitationIsAcceptedAndThePayloadSeen(command.ground(), wwCase, handover),
                new TheLawIsTheGroundOnlyAfterWw(command.ground(), wwCase, responsibilities, today));
        apply(offered(command, handover.round() + 1));
    }

    private static HandoverOffered offered(HandOverFromWW command, int round) {
        return new HandoverOffered(
                command.handover().value(),
                command.to().municipality(),
                command.to().ground(),
                command.ground().kind(),
                agreementOf(command.ground()),
                round,
                command.decision().today());
    }

    /** An agreement that is not the ground of the offer is left out: nobody checked whether it is in force. */
    private static @Nullable String agreementOf(LegalGround ground) {
        return ground.kind() == GroundKind.AGREEMENT && ground.agreement() != null
                ? ground.agreement().agreement()
                : null;
    }

    @CommandHandler
    void decide(AnswerQuestion command) {
        var handover = handovers.known(command.handover());
        require(new OnlyUwvHandsOver(command.decision().caller()), new AQuestionIsOpen(handover));
        apply(new QuestionAnswered(
                command.handover().value(), command.note(), command.decision().today()));
    }

    @CommandHandler
    void decide(WithdrawHandover command) {
        var handover = handovers.known(command.handover());
        require(
                new OnlyUwvHandsOver(command.decision().caller()),
                new OnlyBeforeTheTransferIsWithdrawn(
                        handover, responsibilities, command.decision().today()));
        apply(new HandoverWithdrawn(
                command.handover().value(), command.reason(), command.decision().today()));
    }
}
