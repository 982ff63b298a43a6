package nl.sluitend.gateway.trajectory;

import nl.sluitend.gateway.graphql.Commands;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.programme.ReleasePlace;
import nl.sluitend.kernel.programme.ReservePlace;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a place before an enrolment is decided, and gives it back when that is refused: two people can want the last
 * place, and the programme alone knows who was first.
 */
@Component
class Places {

    private final Commands commands;

    Places(Commands commands) {
        this.commands = commands;
    }

    Place in(ProgrammeId programme, TrajectoryId trajectory) {
        return new Place(programme, trajectory);
    }

    /** One place for one trajectory. */
    final class Place {

        private final ProgrammeId programme;
        private final TrajectoryId trajectory;
        private @Nullable Decision taken;

        private Place(ProgrammeId programme, TrajectoryId trajectory) {
            this.programme = programme;
            this.trajectory = trajectory;
        }

        /** The version that was seen is the dossier's and says nothing about the programme. */
        void take(Decision enrolment) {
            var decision = new Decision(enrolment.caller(), enrolment.at(), null);
            commands.send(new ReservePlace(programme, trajectory.value(), decision));
            taken = decision;
        }

        void giveBack() {
            if (taken != null) {
                commands.send(new ReleasePlace(programme, trajectory.value(), taken));
            }
        }
    }
}
