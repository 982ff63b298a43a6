package nl.sluitend.kernel.handover;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A handover in the dossier.
 *
 * @param handover its key
 * @param wwCase the case that it hands over
 * @param state how far it is
 * @param payload what it sends; once offered, without the fields that the person struck
 * @param reviewed whether the person has seen the payload
 * @param struck what the person struck
 * @param municipality to which it was offered last
 * @param ground on which ground
 * @param offeredOn the day of the latest offer
 * @param round how often it was offered; in what a municipality sees, how often to that one
 * @param questionedOn since when a question is open; absent while none is
 * @param pausedDays working days on which earlier questions stopped the response clock of this round
 * @param question about what
 * @param questionNote the text of the question, in the note store
 * @param answerNote the text of the answer, in the note store
 * @param acceptedOn when it was taken
 * @param contactPerson who will call, with a telephone number; sealed
 * @param firstContactOn the promised first contact
 * @param rejection why it was returned
 * @param missing which field was missing
 * @param withdrawal why UWV took it back
 * @param metOn the day of the warm meeting
 * @param transferredFrom the first day on which the municipality has the task
 */
@RecordBuilder
public record Handover(
        String handover,
        String wwCase,
        HandoverState state,
        List<PayloadItem> payload,
        boolean reviewed,
        List<PayloadField> struck,
        @Nullable String municipality,
        @Nullable GroundKind ground,
        @Nullable LocalDate offeredOn,
        int round,
        @Nullable LocalDate questionedOn,
        int pausedDays,
        @Nullable QuestionTopic question,
        @Nullable String questionNote,
        @Nullable String answerNote,
        @Nullable LocalDate acceptedOn,
        @Nullable Sealed contactPerson,
        @Nullable LocalDate firstContactOn,
        @Nullable RejectionReason rejection,
        @Nullable PayloadField missing,
        @Nullable WithdrawalReason withdrawal,
        @Nullable LocalDate metOn,
        @Nullable LocalDate transferredFrom)
        implements HandoverBuilder.With {

    /** Before anything is sent by it. */
    public static Handover prepared(String handover, String wwCase) {
        return HandoverBuilder.builder()
                .handover(handover)
                .wwCase(wwCase)
                .state(HandoverState.PREPARED)
                .payload(List.of())
                .struck(List.of())
                .build();
    }
}
