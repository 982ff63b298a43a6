package nl.sluitend.query.wwcase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.wwcase.UrgencyReason;
import nl.sluitend.kernel.wwcase.WwCase;
import org.jspecify.annotations.Nullable;

/**
 * Why a case is urgent: plain rules and no score (AVG 22), in one place. Each reason moves the case forward by a number
 * of days, so that the order of the list does not depend on the day of reading.
 */
final class Urgency {

    private static final Weights WEIGHTS = Weights.read("urgency.properties");

    private Urgency() {}

    static List<UrgencyReason> reasons(WwCase each, AgeBand ageBand, @Nullable Handover handover) {
        return Arrays.stream(UrgencyReason.values())
                .filter(reason -> applies(reason, each, ageBand, handover))
                .toList();
    }

    static LocalDate from(LocalDate lastDay, String municipality, List<UrgencyReason> reasons) {
        return lastDay.minusDays(reasons.stream()
                .mapToInt(reason -> WEIGHTS.of(municipality, reason))
                .sum());
    }

    private static boolean applies(UrgencyReason reason, WwCase each, AgeBand ageBand, @Nullable Handover handover) {
        return switch (reason) {
            case NO_GROUND_YET -> !hasGround(each, handover);
            case UNANSWERED -> isIn(handover, HandoverState.OFFERED);
            case REJECTED -> isIn(handover, HandoverState.REJECTED);
            case UNDER_27 -> ageBand == AgeBand.UNDER_27;
            case LONG_UNEMPLOYED ->
                !each.lastDay().isBefore(each.firstDay().plusYears(1).minusDays(1));
        };
    }

    private static boolean hasGround(WwCase each, @Nullable Handover handover) {
        return handover != null
                && (handover.ground() != null
                        || (handover.reviewed() && Boolean.TRUE.equals(each.invitationAccepted())));
    }

    private static boolean isIn(@Nullable Handover handover, HandoverState state) {
        return handover != null && handover.state() == state;
    }
}
