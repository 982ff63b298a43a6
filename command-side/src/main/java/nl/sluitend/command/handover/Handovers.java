package nl.sluitend.command.handover;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.sluitend.command.responsibility.Responsibilities;
import nl.sluitend.command.wwcase.WwCase;
import nl.sluitend.command.wwcase.WwCases;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.HandoverEvent;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.PayloadReviewed;
import nl.sluitend.kernel.handover.RecordWarmMeeting;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.handover.ReviewPayload;
import nl.sluitend.kernel.handover.WarmMeetingHeld;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwRevived;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The handovers of one inhabitant, and what neither side does alone: the inhabitant's review and the warm meeting. */
public final class Handovers {

    private final Map<String, Handover> handovers = new TreeMap<>();
    private final WwCases wwCases;

    /** Works on the same inhabitant's cases. */
    public Handovers(WwCases wwCases) {
        this.wwCases = wwCases;
    }

    @CommandHandler
    void decide(ReviewPayload command) {
        var handover = known(command.handover());
        require(
                new OnlyTheInhabitantReviews(command.decision().caller(), command.inhabitant()),
                new AReviewPrecedesTheOffer(handover),
                new RequiredFieldsAreNotStruck(command.struck()));
        apply(new PayloadReviewed(
                command.handover().value(),
                command.struck().stream().sorted().toList(),
                command.decision().today()));
    }

    @CommandHandler
    void decide(RecordWarmMeeting command) {
        var handover = known(command.handover());
        require(
                new OnlyAPartyRecordsTheMeeting(handover, command.decision().caller()),
                new OnlyAnAcceptedHandoverHasAMeeting(handover),
                new AMeetingFollowsAcceptance(handover, command.on()),
                new AMeetingIsNotInTheFuture(command.on(), command.decision().today()));
        apply(new WarmMeetingHeld(command.handover().value(), command.on()));
    }

    /** All of them. */
    Collection<Handover> all() {
        return handovers.values();
    }

    /**
     * Another municipality became competent: offers to the former one are withdrawn, and so is what it took over while
     * WW runs, because UWV has that task again and can offer it to the new one (PW 7(7)).
     */
    public void withdrawForMove(String municipality, boolean hasWw, LocalDate today) {
        withdraw(each -> each.liesElsewhereThan(municipality, hasWw), WithdrawalReason.RESIDENCE_CHANGED, today);
    }

    /**
     * The days with WW changed: withdraws handovers whose task was to move by law and did not, and those taken over by
     * a municipality that the person has left, because UWV has the task and can offer it again (PW 7(3)c, 7(7)).
     */
    public void withdrawWhatIsUwvsAgain(Responsibilities responsibilities, LocalDate today) {
        withdraw(each -> each.isOutlived(responsibilities::hasWwOn, today), WithdrawalReason.WW_CONTINUES, today);
        responsibilities
                .municipality()
                .ifPresent(municipality -> withdrawForMove(municipality, responsibilities.hasWwOn(today), today));
    }

    private void withdraw(Predicate<Handover> which, WithdrawalReason reason, LocalDate today) {
        handovers.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(handover -> apply(new HandoverWithdrawn(handover, reason, today)));
    }

    /** The handover, if it is known. */
    Optional<Handover> find(HandoverId handover) {
        return Optional.ofNullable(handovers.get(handover.value()));
    }

    /** The handover of that key; one that is not this inhabitant's is refused. */
    Handover known(HandoverId handover) {
        return Refused.known(find(handover), TheHandoverIsKnown::new);
    }

    /** The WW case of the handover. */
    WwCase caseOf(Handover handover) {
        return wwCases.known(new WwCaseId(handover.wwCase()));
    }

    /** Older events name an agreement even where none was needed or checked. */
    private boolean isByLaw(ResponsibilityTransferred event) {
        return event.agreement() == null
                || wwCases.find(new WwCaseId(event.wwCase()))
                        .filter(known -> known.isOverBefore(event.from()))
                        .isPresent();
    }

    @EventSourcingHandler
    void evolve(InhabitantEvent event) {
        if (event instanceof HandoverPrepared prepared) {
            handovers.put(prepared.handover(), Handover.of(prepared));
        } else if (event instanceof HandoverEvent next) {
            handovers.computeIfPresent(next.handover(), (_, handover) -> handover.evolve(next));
            if (next instanceof ResponsibilityTransferred moved && isByLaw(moved)) {
                handovers.computeIfPresent(next.handover(), (_, handover) -> handover.byLaw(moved.from()));
            }
        } else if (event instanceof OutcomeRecorded outcome) {
            handovers.replaceAll((_, handover) -> handover.closedBy(outcome));
        } else if (event instanceof WwRevived again) {
            handovers.replaceAll((_, handover) -> handover.reopenedBy(again));
        }
    }
}
