package nl.sluitend.command.trajectory;

import nl.sluitend.kernel.programme.ReservedPlace;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.trajectory.EnrolInTrajectory;

/** The programme that was asked for gave this trajectory a place before the enrolment was decided. */
@Ground(law = "PW 8a", invariant = "I9", field = "programme")
record AProgrammeHasAFreePlace(EnrolInTrajectory asked, ReservedPlace place) implements Rule {

    @Override
    public boolean holds() {
        return place.trajectory().equals(asked.trajectory().value())
                && place.terms().programme().equals(asked.programme().value());
    }
}
