package nl.sluitend.kernel.worklist;

import java.time.LocalDate;
import nl.sluitend.kernel.handover.HandoverState;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a municipality supports now, or the organisation that acts for it. Of several handovers, trajectories or
 * placements at the same time the latest stands here.
 *
 * @param client its key: the person, and who supports them
 * @param inhabitant whom
 * @param municipality which municipality; absent where the organisation is none
 * @param since since when what runs now
 * @param handover the handover that was accepted and is not closed
 * @param handoverState its state
 * @param trajectory the trajectory that runs
 * @param programme the programme of it
 * @param placement the placement that is in aftercare
 * @param employer the employer of it
 * @param next what is asked first of whoever supports the person; absent when nothing has a day
 */
public record Client(
        String client,
        String inhabitant,
        @Nullable String municipality,
        LocalDate since,
        @Nullable String handover,
        @Nullable HandoverState handoverState,
        @Nullable String trajectory,
        @Nullable String programme,
        @Nullable String placement,
        @Nullable String employer,
        @Nullable Appointment next) {}
