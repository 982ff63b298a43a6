package nl.sluitend.command.placement;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.sluitend.command.responsibility.Responsibilities;
import nl.sluitend.kernel.agreement.CovenantTerms;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.EndPlacement;
import nl.sluitend.kernel.placement.PlaceWithEmployer;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.placement.PlacementEvent;
import nl.sluitend.kernel.placement.PlacementId;
import nl.sluitend.kernel.placement.RecordAftercareContact;
import nl.sluitend.kernel.rule.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The placements of one inhabitant, each followed for a year. */
public final class Placements {

    private final Map<String, Placement> placements = new TreeMap<>();
    private final Responsibilities responsibilities;

    /** Works on the facts that decide who may place. */
    public Placements(Responsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    /** Whether the person works on that day in a job in which they were placed. */
    public boolean runOn(LocalDate day) {
        return placements.values().stream().anyMatch(placement -> placement.runsOn(day));
    }

    @CommandHandler
    void decide(PlaceWithEmployer command) {
        var decision = command.decision();
        var contract = command.contract();
        require(
                new PlacementNeedsTheTask(decision.caller(), responsibilities.reintegrationOn(decision.today())),
                new ThePlacementIsNew(find(command.placement())),
                new TheEmployerIsKnown(command.employerKnown()),
                new AnOccupationIsAGroupOfTheBrc(contract.occupation()),
                new HoursFitInAWeek(contract.hoursPerWeek()),
                new AContractEndsAfterItBegins(contract));
        apply(placed(command));
        apply(new AftercareStarted(command.placement().value(), momentsAfter(contract.from()), decision.today()));
    }

    private static PlacedWithEmployer placed(PlaceWithEmployer command) {
        var contract = command.contract();
        return new PlacedWithEmployer(
                command.placement().value(),
                command.employer().value(),
                String.valueOf(command.decision().caller().organisation()),
                contract.occupation(),
                contract.hoursPerWeek(),
                contract.from(),
                contract.until(),
                command.decision().today());
    }

    @CommandHandler
    void decide(RecordAftercareContact command) {
        var placement = Refused.known(find(command.placement()), ThePlacementIsKnown::new);
        require(
                new OnlyTheBodyThatPlacedFollowsUp(placement, command.decision().caller()),
                new AftercareHasFourMoments(command.moment()),
                new AContactIsHeldOnce(placement, command.moment()),
                new AContactBelongsToItsMoment(placement, command.moment(), command.on()),
                new AContactIsNotInTheFuture(command.on(), command.decision().today()),
                new AContactAgreesWithTheLastDay(placement, command.on(), command.stillAtWork()));
        apply(new AftercareContactHeld(
                command.placement().value(), command.moment(), command.stillAtWork(), command.on()));
    }

    @CommandHandler
    void decide(EndPlacement command) {
        var placement = Refused.known(find(command.placement()), ThePlacementIsKnown::new);
        require(
                new OnlyTheBodyThatPlacedFollowsUp(placement, command.decision().caller()),
                new OnlyARunningPlacementEnds(placement),
                new APlacementEndsAfterItBegins(placement, command.on()),
                new TheEndOfAPlacementIsNotInTheFuture(
                        command.on(), command.decision().today()),
                new TheLastDayAgreesWithTheContacts(placement, command.on()));
        apply(new PlacementEnded(
                command.placement().value(), command.on(), command.decision().today()));
    }

    private static List<LocalDate> momentsAfter(LocalDate start) {
        return CovenantTerms.USUAL.aftercare().stream().map(start::plusDays).toList();
    }

    private Optional<Placement> find(PlacementId placement) {
        return Optional.ofNullable(placements.get(placement.value()));
    }

    @EventSourcingHandler
    void evolve(PlacementEvent event) {
        if (event instanceof PlacedWithEmployer placed) {
            placements.put(placed.placement(), Placement.of(placed));
        } else {
            placements.computeIfPresent(event.placement(), (_, placement) -> placement.evolve(event));
        }
    }
}
