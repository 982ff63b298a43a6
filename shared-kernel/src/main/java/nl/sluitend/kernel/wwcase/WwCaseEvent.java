package nl.sluitend.kernel.wwcase;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.event.InhabitantEvent;

/** What happens to a WW case. */
public sealed interface WwCaseEvent extends InhabitantEvent
        permits WwCaseRegistered,
                WwCaseAsserted,
                WwEndDateRevised,
                WorkHistoryRevised,
                ExpiringWwFlagged,
                InhabitantInvited,
                InvitationAnswered,
                ContactAttempted,
                OutcomeRecorded,
                WwRevived {

    /** Which case. */
    String wwCase();

    @Override
    default Optional<String> subject() {
        return Optional.of(wwCase());
    }

    @Override
    default boolean tellsOfTasks() {
        return true;
    }

    @Override
    default Stream<String> notes() {
        return Stream.empty();
    }

    @Override
    default Relations after(Relations before) {
        return WwCaseVisibility.after(this, before);
    }

    @Override
    default Set<Relation> seenBy() {
        return WwCaseVisibility.seenBy(this);
    }

    @Override
    default boolean isOf(String body, Relations after) {
        return after.letSee(wwCase(), body);
    }
}
