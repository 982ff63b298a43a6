package nl.sluitend.gateway.trajectory;

import nl.sluitend.gateway.bus.Commands;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
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
    private final ClaimedPlaces claimed;

    Places(Commands commands, ClaimedPlaces claimed) {
        this.commands = commands;
        this.claimed = claimed;
    }

    Place in(ProgrammeId programme, TrajectoryId trajectory, InhabitantId inhabitant) {
        return new Place(new ClaimedPlace(trajectory, programme, inhabitant));
    }

    /** One place for one trajectory. */
    final class Place {

        private final ClaimedPlace place;
        private @Nullable Decision taken;

        private Place(ClaimedPlace place) {
            this.place = place;
        }

        /**
         * It is remembered first: what breaks off from here on is looked at again. The version that was seen is the
         * dossier's and says nothing about the programme.
         */
        void take(Decision enrolment) {
            var decision = new Decision(enrolment.caller(), enrolment.at(), null);
            claimed.remember(place);
            commands.send(new ReservePlace(place.programme(), place.trajectory().value(), decision));
            taken = decision;
        }

        void giveBack() {
            if (taken != null) {
                commands.send(
                        new ReleasePlace(place.programme(), place.trajectory().value(), taken));
            }
        }
    }
}
