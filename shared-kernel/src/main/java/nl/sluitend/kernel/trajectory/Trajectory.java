package nl.sluitend.kernel.trajectory;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A trajectory in the dossier.
 *
 * @param trajectory its key
 * @param programme the programme's key
 * @param municipality whose programme it is
 * @param fullTime whether it takes the whole week
 * @param from the first day
 * @param programmeUntil the last day of the programme, as it was known at the enrolment; absent while it has no end
 * @param until the last day; absent while it runs
 * @param endReason why it ended
 */
@RecordBuilder
public record Trajectory(
        String trajectory,
        String programme,
        String municipality,
        boolean fullTime,
        LocalDate from,
        @Nullable LocalDate programmeUntil,
        @Nullable LocalDate until,
        @Nullable EndReason endReason)
        implements TrajectoryBuilder.With {}
