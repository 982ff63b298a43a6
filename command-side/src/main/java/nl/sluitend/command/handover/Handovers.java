package nl.sluitend.command.handover;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.sluitend.command.responsibility.Standing;
import nl.sluitend.command.wwcase.ExpiringWwIsFlaggedFirst;
import nl.sluitend.command.wwcase.TheWwCaseIsOpen;
import nl.sluitend.command.wwcase.WwCase;
import nl.sluitend.command.wwcase.WwCases;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.AcceptHandover;
import nl.sluitend.kernel.handover.AnswerQuestion;
import nl.sluitend.kernel.handover.CompleteHandover;
import nl.sluitend.kernel.handover.HandOverFromWW;
import nl.sluitend.kernel.handover.HandoverAccepted;
import nl.sluitend.kernel.handover.HandoverEvent;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverQuestioned;
import nl.sluitend.kernel.handover.HandoverRejected;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.InhabitantInformed;
import nl.sluitend.kernel.handover.PayloadReviewed;
import nl.sluitend.kernel.handover.PrepareHandover;
import nl.sluitend.kernel.handover.QuestionAnswered;
import nl.sluitend.kernel.handover.QuestionHandover;
import nl.sluitend.kernel.handover.RecordWarmMeeting;
import nl.sluitend.kernel.handover.RejectHandover;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.handover.ReviewPayload;
import nl.sluitend.kernel.handover.WarmMeetingHeld;
import nl.sluitend.kernel.handover.WithdrawHandover;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The handovers of one inhabitant: UWV offers, the addressed municipality answers, and both keep their clock. */
public final class Handovers {

    private final Map<String, Handover> handovers = new TreeMap<>();
    private final Standing standing;
    private final WwCases wwCases;

    /** Beside the members whose facts a handover needs. */
    public Handovers(Standing standing, WwCases wwCases) {
        this.standing = standing;
        this.wwCases = wwCases;
    }

    @CommandHandler
    void decide(PrepareHandover command) {
        var wwCase = wwCases.find(command.wwCase());
        require(
                new OnlyUwvHandsOver(command.decision().caller()),
                new TheWwCaseIsOpen(wwCase),
                new ExpiringWwIsFlaggedFirst(wwCase),
                new OneOpenHandoverPerCase(handovers.values(), command.wwCase()),
                new AHandoverIsPreparedOnce(find(command.handover())),
                new EachFieldIsSentOnce(command.payload()),
                new RequiredFieldsAreSent(command.payload()));
        var today = command.decision().today();
        apply(new HandoverPrepared(command.handover().value(), command.wwCase().value(), command.payload(), today));
        apply(new InhabitantInformed(command.handover().value(), today));
    }

    @CommandHandler
    void decide(ReviewPayload command) {
        require(
                new OnlyTheInhabitantReviews(command.decision().caller(), command.inhabitant()),
                new TheHandoverIsKnown(find(command.handover())),
                new AReviewPrecedesTheOffer(find(command.handover())),
                new RequiredFieldsAreNotStruck(command.struck()));
        apply(new PayloadReviewed(
                command.handover().value(),
                command.struck().stream().sorted().toList(),
                command.decision().today()));
    }

    @CommandHandler
    void decide(HandOverFromWW command) {
        var today = command.decision().today();
        var handover = find(command.handover());
        var wwCase = caseOf(handover);
        require(
                new OnlyUwvHandsOver(command.decision().caller()),
                new TheHandoverIsKnown(handover),
                new TheWwCaseIsOpen(wwCase),
                new OnlyAPreparedOrReturnedHandoverIsOffered(handover),
                new TheMunicipalityIsCompetent(standing, command.to()),
                new AnAgreementCoversTheOffer(command.ground(), command.to(), today),
                new TheInvitationIsAcceptedAndThePayloadSeen(command.ground(), wwCase, handover),
                new TheLawIsTheGroundOnlyAfterWw(command.ground(), wwCase, today));
        var agreement = command.ground().agreement();
        apply(new HandoverOffered(
                command.handover().value(),
                command.to().municipality(),
                command.to().ground(),
                command.ground().kind(),
                agreement == null ? null : agreement.agreement(),
                handover.orElseThrow().round() + 1,
                today));
    }

    @CommandHandler
    void decide(QuestionHandover command) {
        require(
                new OnlyTheAddresseeAnswers(
                        find(command.handover()), command.decision().caller()),
                new OneQuestionAtATime(find(command.handover())));
        apply(new HandoverQuestioned(
                command.handover().value(),
                command.topic(),
                command.note(),
                command.decision().today()));
    }

    @CommandHandler
    void decide(AnswerQuestion command) {
        require(
                new OnlyUwvHandsOver(command.decision().caller()),
                new TheHandoverIsKnown(find(command.handover())),
                new AQuestionIsOpen(find(command.handover())));
        apply(new QuestionAnswered(
                command.handover().value(), command.note(), command.decision().today()));
    }

    @CommandHandler
    void decide(AcceptHandover command) {
        var decision = command.decision();
        require(
                new OnlyTheAddresseeAnswers(find(command.handover()), decision.caller()),
                new OnlyAnOpenOfferIsAnswered(find(command.handover())),
                new AnAcceptanceNamesAContactPerson(command.contactPerson()),
                new TheFirstContactComesWithinTenWorkingDays(
                        command.firstContactOn(), decision.today(), command.firstContactBy()));
        apply(new HandoverAccepted(
                command.handover().value(),
                String.valueOf(decision.caller().organisation()),
                Objects.requireNonNull(command.contactPerson()),
                command.firstContactOn(),
                decision.today()));
    }

    @CommandHandler
    void decide(RejectHandover command) {
        require(
                new OnlyTheAddresseeAnswers(
                        find(command.handover()), command.decision().caller()),
                new OnlyAnOpenOfferIsAnswered(find(command.handover())),
                new RejectionForMissingDataNamesTheField(command.reason(), command.missing()));
        apply(new HandoverRejected(
                command.handover().value(),
                command.reason(),
                command.missing(),
                command.decision().today()));
    }

    @CommandHandler
    void decide(WithdrawHandover command) {
        require(
                new OnlyUwvHandsOver(command.decision().caller()),
                new TheHandoverIsKnown(find(command.handover())),
                new OnlyBeforeTheTransferIsWithdrawn(find(command.handover())));
        apply(new HandoverWithdrawn(
                command.handover().value(), command.reason(), command.decision().today()));
    }

    @CommandHandler
    void decide(RecordWarmMeeting command) {
        require(
                new OnlyAPartyRecordsTheMeeting(
                        find(command.handover()), command.decision().caller()),
                new AMeetingFollowsAcceptance(find(command.handover()), command.on()),
                new AMeetingLiesNotAhead(command.on(), command.decision().today()));
        apply(new WarmMeetingHeld(command.handover().value(), command.on()));
    }

    @CommandHandler
    void decide(CompleteHandover command) {
        var handover = find(command.handover());
        require(
                new OnlyTheAddresseeAnswers(handover, command.decision().caller()),
                new AWarmMeetingComesFirst(handover),
                new BeforeWwEndsOnlyUnderAnEarlyTakeoverAgreement(
                        caseOf(handover), handover, command.from(), command.agreement()));
        var known = handover.orElseThrow();
        apply(new ResponsibilityTransferred(
                command.handover().value(),
                known.wwCase(),
                known.addressee(),
                command.from(),
                command.agreement() == null ? null : command.agreement().agreement(),
                command.decision().today()));
    }

    /** Another municipality became competent: what was offered to the former one is taken back. */
    public void withdrawForMove(String municipality, LocalDate today) {
        handovers.entrySet().stream()
                .filter(entry -> entry.getValue().awaitsAnotherThan(municipality))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(handover -> apply(new HandoverWithdrawn(handover, WithdrawalReason.RESIDENCE_CHANGED, today)));
    }

    private Optional<Handover> find(HandoverId handover) {
        return Optional.ofNullable(handovers.get(handover.value()));
    }

    private Optional<WwCase> caseOf(Optional<Handover> handover) {
        return handover.map(Handover::wwCase).map(WwCaseId::new).flatMap(wwCases::find);
    }

    @EventSourcingHandler
    void evolve(InhabitantEvent event) {
        switch (event) {
            case HandoverPrepared prepared -> handovers.put(prepared.handover(), Handover.of(prepared));
            case HandoverEvent next ->
                handovers.computeIfPresent(next.handover(), (_, handover) -> handover.evolve(next));
            case OutcomeRecorded outcome -> handovers.replaceAll((_, handover) -> handover.closedBy(outcome));
            default -> {}
        }
    }
}
