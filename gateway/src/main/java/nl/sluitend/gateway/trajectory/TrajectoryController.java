package nl.sluitend.gateway.trajectory;

import java.util.UUID;
import nl.sluitend.gateway.catalogue.Catalogue;
import nl.sluitend.gateway.dossier.DossierPayload;
import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.gateway.inhabitant.Ages;
import nl.sluitend.gateway.inhabitant.People;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.programme.Programme;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What is decided about a trajectory. */
@Controller
class TrajectoryController {

    private final Dossiers dossiers;
    private final Catalogue<Programme> programmes;
    private final People people;
    private final Ages ages;

    TrajectoryController(Dossiers dossiers, Catalogue<Programme> programmes, People people, Ages ages) {
        this.dossiers = dossiers;
        this.programmes = programmes;
        this.people = people;
        this.ages = ages;
    }

    @MutationMapping
    DossierPayload enrolInTrajectory(@Argument EnrolInTrajectoryInput input, Caller caller) {
        var trajectory = new TrajectoryId(UUID.randomUUID().toString());
        return dossiers.decideOnceKnown(caller, input, trajectory.value(), decision -> {
            ages.requireWorkFrom(input.from(), input.inhabitant(), caller);
            var programme = new ProgrammeId(programmes.known(input.programme()).key());
            var ageBand =
                    people.bandOn(input.from(), input.inhabitant(), caller).orElse(null);
            return input.asCommand(trajectory, programme, ageBand, decision);
        });
    }

    @MutationMapping
    DossierPayload endTrajectory(@Argument EndTrajectoryInput input, Caller caller) {
        return dossiers.decide(caller, input, input::asCommand);
    }
}
