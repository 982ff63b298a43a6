package nl.sluitend.command.handover;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.sluitend.command.wwcase.WwCase;
import nl.sluitend.command.wwcase.WwCases;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.HandoverEvent;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.PayloadReviewed;
import nl.sluitend.kernel.handover.RecordWarmMeeting;
import nl.sluitend.kernel.handover.ReviewPayload;
import nl.sluitend.kernel.handover.WarmMeetingHeld;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwRevived;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The handovers of one inhabitant, and what neither side does alone: the inhabitant's review and the warm meeting. */
public final class Handovers {

    private final Map<String, Handover> handovers = new TreeMap<>();
    private final WwCases wwCases;

    /** Beside the cases that are handed over. */
    public Handovers(WwCases wwCases) {
        this.wwCases = wwCases;
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
    void decide(RecordWarmMeeting command) {
        require(
                new OnlyAPartyRecordsTheMeeting(
                        find(command.handover()), command.decision().caller()),
                new AMeetingFollowsAcceptance(find(command.handover()), command.on()),
                new AMeetingIsNotInTheFuture(command.on(), command.decision().today()));
        apply(new WarmMeetingHeld(command.handover().value(), command.on()));
    }

    /** All of them. */
    Collection<Handover> all() {
        return handovers.values();
    }

    /**
     * Another municipality became competent: what was offered to the former one is taken back, and what it took over while
     * WW runs, too, for the task is UWV's again, who can offer it to the other one (PW 7(7)).
     */
    public void withdrawForMove(String municipality, boolean hasWw, LocalDate today) {
        handovers.entrySet().stream()
                .filter(entry -> entry.getValue().liesElsewhereThan(municipality, hasWw))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(handover -> apply(new HandoverWithdrawn(handover, WithdrawalReason.RESIDENCE_CHANGED, today)));
    }

    /** The handover, if it is known. */
    Optional<Handover> find(HandoverId handover) {
        return Optional.ofNullable(handovers.get(handover.value()));
    }

    /** The WW case of the handover. */
    Optional<WwCase> caseOf(Optional<Handover> handover) {
        return handover.map(Handover::wwCase).map(WwCaseId::new).flatMap(wwCases::find);
    }

    @EventSourcingHandler
    void evolve(InhabitantEvent event) {
        if (event instanceof HandoverPrepared prepared) {
            handovers.put(prepared.handover(), Handover.of(prepared));
        } else if (event instanceof HandoverEvent next) {
            handovers.computeIfPresent(next.handover(), (_, handover) -> handover.evolve(next));
        } else if (event instanceof OutcomeRecorded outcome) {
            handovers.replaceAll((_, handover) -> handover.closedBy(outcome));
        } else if (event instanceof WwRevived again) {
            handovers.replaceAll((_, handover) -> handover.reopenedBy(again));
        }
    }
}
