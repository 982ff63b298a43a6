package nl.sluitend.gateway.placement;

import java.util.stream.Stream;
import nl.sluitend.gateway.dossier.PossibleAction;
import nl.sluitend.gateway.dossier.PossibleActions;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.employer.EmployerId;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.placement.Contract;
import nl.sluitend.kernel.placement.EndPlacement;
import nl.sluitend.kernel.placement.PlaceWithEmployer;
import nl.sluitend.kernel.placement.Placement;
import nl.sluitend.kernel.placement.PlacementId;
import nl.sluitend.kernel.placement.RecordAftercareContact;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What can be decided about each placement that has not ended or is still followed up, and that somebody may be placed. */
@Component
@Order(4)
class PlacementActions implements PossibleActions {

    private static final String WORK = "0721";

    @Override
    public Stream<PossibleAction> on(Dossier dossier, Decision decision) {
        var inhabitant = new InhabitantId(dossier.inhabitant());
        return Stream.concat(
                Stream.of(PossibleAction.of(null, place(inhabitant, decision))),
                dossier.placements().stream()
                        .flatMap(each -> commands(inhabitant, each, decision)
                                .map(command -> PossibleAction.of(each.placement(), command))));
    }

    private static PlaceWithEmployer place(InhabitantId inhabitant, Decision decision) {
        var work = new Contract(WORK, 1, decision.today(), null);
        return new PlaceWithEmployer(
                inhabitant, new PlacementId("new"), new EmployerId("chosen later"), true, work, decision);
    }

    private static Stream<InhabitantCommand> commands(InhabitantId inhabitant, Placement placement, Decision decision) {
        var key = new PlacementId(placement.placement());
        var contact = placement.aftercare().stream()
                .filter(moment -> moment.heldOn() == null)
                .limit(1)
                .<InhabitantCommand>map(next ->
                        new RecordAftercareContact(inhabitant, key, next.moment(), decision.today(), true, decision));
        var end = new EndPlacement(inhabitant, key, decision.today(), decision);
        return placement.ended() ? contact : Stream.concat(contact, Stream.of(end));
    }
}
