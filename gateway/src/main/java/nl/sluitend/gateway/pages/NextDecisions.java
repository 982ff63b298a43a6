package nl.sluitend.gateway.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.gateway.graphql.AnswerPart;
import nl.sluitend.gateway.identity.KeptForm;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.worklist.AppointmentKind;

/**
 * Which decisions the rows of lists offer whoever may take them, by how far the rows are; templates call it {@code next}.
 * Whether the rules allow one at this moment its form says (ADR 42).
 */
@ForTemplates
public final class NextDecisions {

    private static final String CASE = "wwCase";
    private static final String HANDOVER = "handover";

    private final Predicate<String> mayUse;
    private final String back;

    /**
     * @param mayUse which operations are open to the reader
     * @param back the address of the list, to come back to
     */
    NextDecisions(Predicate<String> mayUse, String back) {
        this.mayUse = mayUse;
        this.back = back;
    }

    /**
     * What moves an expiring case on; nothing while it is with the municipality. One whose last day moved, or whose right
     * revived, is not flagged any more though its offer stands: it is flagged first.
     */
    public List<NextDecision> ofCase(Map<?, ?> row) {
        var expiring = new AnswerPart(row);
        var offer = expiring.text("handoverState").map(HandoverState::valueOf);
        if (expiring.text("flaggedOn").isEmpty()) {
            var flag = offered(withKey(expiring, CASE), "flagExpiringWw");
            return offer.map(state -> and(flag, ofOffer(expiring, state))).orElse(flag);
        }
        return offer.map(state -> ofOffer(expiring, state))
                .orElseGet(() -> offered(withKey(expiring, CASE), "prepareHandover"));
    }

    /** A row has no offer that was withdrawn or closed. */
    private List<NextDecision> ofOffer(AnswerPart expiring, HandoverState state) {
        return switch (state) {
            case PREPARED, REOPENED -> offered(withKey(expiring, HANDOVER), "handOverFromWW");
            case QUESTIONED -> offered(withKey(expiring, HANDOVER), "answerQuestion");
            case REJECTED ->
                expiring.text("rejection")
                        .map(RejectionReason::valueOf)
                        .map(reason -> ofReturned(expiring, reason))
                        .orElse(List.of());
            case ACCEPTED -> offered(withKey(expiring, HANDOVER), "recordWarmMeeting");
            case TRANSFERRED -> offered(withKey(expiring, CASE), "recordOutcome");
            case OFFERED, WARM_MEETING_HELD, WITHDRAWN, CLOSED -> List.of();
        };
    }

    private List<NextDecision> ofReturned(AnswerPart expiring, RejectionReason reason) {
        var again = offered(withKey(expiring, HANDOVER), "handOverFromWW");
        return switch (reason) {
            case NOT_RESIDENT -> again;
            case WW_DATE_WRONG -> and(offered(withKey(expiring, CASE), "reviseWwEndDate"), again);
            case DECEASED -> offered(withKey(expiring, CASE), "recordOutcome");
            case ALREADY_IN_SUPPORT, DATA_INSUFFICIENT, OTHER_BODY, DUPLICATE ->
                offered(withKey(expiring, HANDOVER), "withdrawHandover");
        };
    }

    /** The others stand beside the first ones. */
    private static List<NextDecision> and(List<NextDecision> first, List<NextDecision> others) {
        return Stream.concat(first.stream(), others.stream().map(NextDecision::beside))
                .toList();
    }

    /** What the municipality does with a handover of its inbox. */
    public List<NextDecision> ofHandover(Map<?, ?> row) {
        var entry = new AnswerPart(row);
        var keys = withKey(entry, HANDOVER);
        return switch (HandoverState.valueOf(entry.word("state"))) {
            case OFFERED -> offered(keys, "acceptHandover", "questionHandover", "rejectHandover");
            case QUESTIONED -> offered(keys, "acceptHandover", "rejectHandover");
            case ACCEPTED -> offered(keys, "recordWarmMeeting");
            case WARM_MEETING_HELD -> offered(keys, "completeHandover");
            case TRANSFERRED -> offered(aboutThem(entry), "enrolInTrajectory");
            case PREPARED, REJECTED, WITHDRAWN, CLOSED, REOPENED -> List.of();
        };
    }

    /** The one that an appointment asks for. */
    public List<NextDecision> ofAppointment(Map<?, ?> row) {
        var asked = new AnswerPart(row);
        return switch (AppointmentKind.valueOf(asked.word("kind"))) {
            case ANSWER_TO_OFFER -> offered(about(asked, HANDOVER), "acceptHandover");
            case FIRST_CONTACT -> offered(about(asked, HANDOVER), "recordWarmMeeting");
            case AFTERCARE -> offered(withMoment(asked), "recordAftercareContact");
            case END_OF_TRAJECTORY -> offered(about(asked, "trajectory"), "endTrajectory");
        };
    }

    private Map<String, String> withKey(AnswerPart row, String key) {
        return about(row, key, row.word(key));
    }

    private Map<String, String> about(AnswerPart appointment, String key) {
        return about(appointment, key, appointment.word("about"));
    }

    private Map<String, String> about(AnswerPart row, String key, String value) {
        var told = aboutThem(row);
        told.put(key, value);
        return told;
    }

    private Map<String, String> aboutThem(AnswerPart row) {
        var told = new LinkedHashMap<String, String>();
        told.put(KeptForm.BACK, back);
        told.put("inhabitant", row.word("inhabitant"));
        return told;
    }

    private Map<String, String> withMoment(AnswerPart aftercare) {
        var told = about(aftercare, "placement");
        told.put("moment", aftercare.word("moment"));
        return told;
    }

    /** Those that the reader may take; the first one moves it on. */
    private List<NextDecision> offered(Map<String, String> told, String... operations) {
        return IntStream.range(0, operations.length)
                .filter(place -> mayUse.test(operations[place]))
                .mapToObj(place -> form(operations[place], told, place == 0))
                .toList();
    }

    private static NextDecision form(String operation, Map<String, String> told, boolean isFirst) {
        return new NextDecision(operation, PageAddress.of("/decide/" + operation, told), isFirst);
    }
}
