package nl.sluitend.gateway.pages;

import static nl.sluitend.gateway.pages.RowsOfLists.appointment;
import static nl.sluitend.gateway.pages.RowsOfLists.entry;
import static nl.sluitend.gateway.pages.RowsOfLists.expiring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.worklist.AppointmentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Each row offers the one decision that moves it on. */
class NextDecisionsTest {

    private static final String FLAGGED = "2026-11-01";

    private final NextDecisions next = new NextDecisions(_ -> true, "/expiring?flagged=true");

    private static String forms(List<NextDecision> offered) {
        return String.join(" ", offered.stream().map(NextDecision::address).toList())
                .replace("/decide/", "")
                .replace("?back=%2Fexpiring%3Fflagged%3Dtrue&inhabitant=person-1", "");
    }

    @Test
    void aCaseIsFlaggedAndThenPrepared() {
        assertThat(forms(next.ofCase(expiring(null, null, null)))).isEqualTo("flagExpiringWw&wwCase=case-1");
        assertThat(forms(next.ofCase(expiring(FLAGGED, null, null)))).isEqualTo("prepareHandover&wwCase=case-1");
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARED, handOverFromWW&handover=offer-1",
        "REOPENED, handOverFromWW&handover=offer-1",
        "QUESTIONED, answerQuestion&handover=offer-1",
        "ACCEPTED, recordWarmMeeting&handover=offer-1",
        "TRANSFERRED, recordOutcome&wwCase=case-1",
        "OFFERED, ''",
        "WARM_MEETING_HELD, ''"
    })
    void anOfferIsMovedOnByWhoeverIsNext(HandoverState state, String form) {
        assertThat(forms(next.ofCase(expiring(FLAGGED, state, null)))).isEqualTo(form);
    }

    /** Its last day moved, or the right revived: nobody is offered anew without being told first. */
    @ParameterizedTest
    @CsvSource({
        "OFFERED, flagExpiringWw&wwCase=case-1",
        "REOPENED, flagExpiringWw&wwCase=case-1 handOverFromWW&handover=offer-1",
        "QUESTIONED, flagExpiringWw&wwCase=case-1 answerQuestion&handover=offer-1"
    })
    void whatIsNotFlaggedAnyMoreIsFlaggedFirst(HandoverState state, String forms) {
        assertThat(forms(next.ofCase(expiring(null, state, null)))).isEqualTo(forms);
        assertThat(next.ofCase(expiring(null, state, null)))
                .extracting(NextDecision::isFirst)
                .startsWith(true)
                .containsOnlyOnce(true);
    }

    /** A row that was folded by an earlier version may not know why. */
    @Test
    void whatCameBackForAnUnknownReasonOffersNothing() {
        assertThat(next.ofCase(expiring(FLAGGED, HandoverState.REJECTED, null))).isEmpty();
    }

    /** As Today says in words beside it. */
    @ParameterizedTest
    @CsvSource({
        "NOT_RESIDENT, handOverFromWW&handover=offer-1",
        "ALREADY_IN_SUPPORT, withdrawHandover&handover=offer-1",
        "WW_DATE_WRONG, reviseWwEndDate&wwCase=case-1 handOverFromWW&handover=offer-1",
        "DECEASED, recordOutcome&wwCase=case-1",
        "DATA_INSUFFICIENT, withdrawHandover&handover=offer-1",
        "OTHER_BODY, withdrawHandover&handover=offer-1",
        "DUPLICATE, withdrawHandover&handover=offer-1"
    })
    void whatCameBackIsMendedByItsReason(RejectionReason reason, String form) {
        assertThat(forms(next.ofCase(expiring(FLAGGED, HandoverState.REJECTED, reason))))
                .isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFERED, acceptHandover questionHandover rejectHandover",
        "QUESTIONED, acceptHandover rejectHandover",
        "ACCEPTED, recordWarmMeeting",
        "WARM_MEETING_HELD, completeHandover"
    })
    void theInboxOffersWhatTheMunicipalityCanDo(HandoverState state, String forms) {
        assertThat(forms(next.ofHandover(entry(state))).replace("&handover=offer-1", ""))
                .isEqualTo(forms);
    }

    @Test
    void whoeverHasTheTaskEnrolsThePerson() {
        assertThat(forms(next.ofHandover(entry(HandoverState.TRANSFERRED)))).isEqualTo("enrolInTrajectory");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"OFFERED", "QUESTIONED", "ACCEPTED", "WARM_MEETING_HELD", "TRANSFERRED"},
            mode = Mode.EXCLUDE)
    void whatIsNotWithTheMunicipalityOffersItNothing(HandoverState state) {
        assertThat(next.ofHandover(entry(state))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWER_TO_OFFER, acceptHandover&handover=thing-1",
        "FIRST_CONTACT, recordWarmMeeting&handover=thing-1",
        "AFTERCARE, recordAftercareContact&placement=thing-1&moment=30",
        "END_OF_TRAJECTORY, endTrajectory&trajectory=thing-1"
    })
    void anAppointmentAsksForOne(AppointmentKind kind, String form) {
        assertThat(forms(next.ofAppointment(appointment(kind)))).isEqualTo(form);
    }

    @Test
    void oneMovesItOnAndTheOthersStandBesideIt() {
        assertThat(next.ofHandover(entry(HandoverState.OFFERED)))
                .extracting(NextDecision::isFirst)
                .containsExactly(true, false, false);
    }

    @Test
    void whatTheReaderMayNotDoIsNotOffered() {
        var reader = new NextDecisions("questionHandover"::equals, "/inbox");
        assertThat(reader.ofHandover(entry(HandoverState.OFFERED)))
                .extracting(NextDecision::operation, NextDecision::isFirst)
                .containsExactly(tuple("questionHandover", false));
        assertThat(reader.ofCase(expiring(null, null, null))).isEmpty();
    }

    /** A key that somebody else gave out may hold anything. */
    @Test
    void anAddressHoldsWhateverAKeyIs() {
        var row = Map.of("inhabitant", "a&b=c", "handover", "d e", "state", HandoverState.ACCEPTED);
        assertThat(next.ofHandover(row))
                .singleElement()
                .extracting(NextDecision::address)
                .asString()
                .endsWith("&inhabitant=a%26b%3Dc&handover=d+e");
    }
}
