package nl.sluitend.command.enrolment;

import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.trajectory.TrajectoryId;

/** A place reserved for an enrolment that may or may not have been recorded yet. */
public record ClaimedPlace(TrajectoryId trajectory, ProgrammeId programme, InhabitantId inhabitant) {}
