package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.inhabitant.AgeBand;
import org.jspecify.annotations.Nullable;

/**
 * A row of a municipality's inbox: one handover that was offered to it.
 *
 * @param handover its key
 * @param inhabitant whose handover
 * @param wwCase the case that it hands over
 * @param municipality to which it was offered
 * @param state how far it is
 * @param offeredOn the day of the latest offer
 * @param lastDay the last day of WW
 * @param ageBand of the person
 * @param ground on which ground it was offered
 * @param firstContactOn the promised first contact; absent before acceptance
 * @param clock the response clock; absent when nothing is awaited
 * @param questionedOn since when a question is with UWV; absent while none is
 * @param daysWithUwv for how many working days that question is with UWV
 */
public record InboxEntry(
        String handover,
        String inhabitant,
        String wwCase,
        String municipality,
        HandoverState state,
        LocalDate offeredOn,
        LocalDate lastDay,
        AgeBand ageBand,
        GroundKind ground,
        @Nullable LocalDate firstContactOn,
        @Nullable ResponseClock clock,
        @Nullable LocalDate questionedOn,
        int daysWithUwv) {}
