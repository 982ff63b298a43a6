package nl.sluitend.kernel.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The job.
 *
 * @param occupation a code of BRC 2014
 * @param hoursPerWeek 1 to 60
 * @param from the first working day
 * @param until the last day agreed; absent for a permanent contract
 */
public record Contract(
        String occupation,
        int hoursPerWeek,
        LocalDate from,
        @Nullable LocalDate until) {}
