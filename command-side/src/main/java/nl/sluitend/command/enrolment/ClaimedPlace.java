package nl.sluitend.command.enrolment;

import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.trajectory.TrajectoryId;

/** A place that is asked for an enrolment of which nobody knows yet whether it is recorded. */
public record ClaimedPlace(TrajectoryId trajectory, ProgrammeId programme, InhabitantId inhabitant) {}
