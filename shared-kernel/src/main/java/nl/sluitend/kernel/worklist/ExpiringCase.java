package nl.sluitend.kernel.worklist;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.QuestionTopic;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Person;
import nl.sluitend.kernel.wwcase.UrgencyReason;
import org.jspecify.annotations.Nullable;

/**
 * A row of UWV's expiring list: one open WW case.
 *
 * @param wwCase its key
 * @param inhabitant whose case
 * @param person who that is: with the row, so that a list needs no dossier
 * @param municipality the competent one
 * @param firstDay the first day with WW
 * @param lastDay the last day with WW
 * @param ageBand of the person
 * @param flaggedOn when it was flagged; absent before
 * @param invitationAccepted absent while no answer is known
 * @param handover the open handover, if any
 * @param handoverState its state
 * @param question what the municipality asks; absent while no question is open
 * @param rejection why the municipality returned it; absent unless it is with UWV for that
 * @param missing which field was missing, where that was the reason
 * @param reasons why it is more urgent than its last day says
 * @param urgentFrom the last day, minus the days that the reasons count for: the earlier, the more urgent
 */
public record ExpiringCase(
        String wwCase,
        String inhabitant,
        Person person,
        String municipality,
        LocalDate firstDay,
        LocalDate lastDay,
        AgeBand ageBand,
        @Nullable LocalDate flaggedOn,
        @Nullable Boolean invitationAccepted,
        @Nullable String handover,
        @Nullable HandoverState handoverState,
        @Nullable QuestionTopic question,
        @Nullable RejectionReason rejection,
        @Nullable PayloadField missing,
        List<UrgencyReason> reasons,
        LocalDate urgentFrom) {}
