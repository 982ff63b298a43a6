package nl.sluitend.query.wwcase;

import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.PayloadItem;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.wwcase.Availability;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WorkHistoryRevised;
import nl.sluitend.kernel.wwcase.WwCase;
import nl.sluitend.query.assembly.AnyEvent;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.dossier.Folded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an event does to the WW cases of somebody. */
class WwCasePartTest {

    private static WwCase after(DomainEvent... events) {
        var somebody = Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90));
        for (var event : events) {
            somebody.with(event);
        }
        return Folded.of(somebody).wwCases().getFirst();
    }

    private static AgeBandDetermined determined(String wwCase) {
        return new AgeBandDetermined(wwCase, AgeBand.UNDER_27, TODAY);
    }

    @Test
    void eachAttemptCounts() {
        var attempt = new ContactAttempted("anna-ww", Channel.LETTER, TODAY);

        assertThat(after(attempt, attempt).contactAttempts()).isEqualTo(2);
    }

    /** The band after a case is of the case, the one of today of the person. */
    @Test
    void aBandThatIsDeterminedBesideACaseIsOfThatCaseAlone() {
        assertThat(after(determined("anna-ww")).ageBand()).isEqualTo(AgeBand.UNDER_27);
        assertThat(after(determined("another-ww")).ageBand()).isNull();
        assertThat(after(new AgeBandDetermined(null, AgeBand.UNDER_27, TODAY)).ageBand())
                .isNull();
    }

    /** A later word about the end says nothing of the age where it names none. */
    @Test
    void theBandOfACaseIsTheLatestThatWasTold() {
        var withBand = Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90)).revisedUntil(TODAY.plusDays(60));
        assertThat(Folded.of(withBand).wwCases().getFirst().ageBand()).isEqualTo(AgeBand.FROM_50);

        assertThat(after(determined("anna-ww"), AnyEvent.named("ww-end-date-revised", "anna"))
                        .ageBand())
                .isEqualTo(AgeBand.UNDER_27);
    }

    @Test
    void theHistoryOfWorkIsTheOneThatWasToldLast() {
        var history = Objects.requireNonNull(
                after(AnyEvent.named("work-history-revised", "anna")).history());

        assertThat(history.hoursPerWeek()).isEqualTo(24);
        assertThat(history)
                .isEqualTo(new WorkHistory(
                        24, "0811", "MBO4", history.languages(), history.support(), new Availability(null, null)));
    }

    private static Somebody with(PayloadField... sent) {
        return Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90))
                .with(new WorkHistoryRevised(
                        "anna-ww",
                        24,
                        "0811",
                        "MBO4",
                        List.of("nl:B1"),
                        List.of("WORKSHOP"),
                        TODAY,
                        20,
                        Instant.parse("2026-11-02T09:00:00Z"),
                        TODAY))
                .prepared(sent)
                .offeredTo(LEIDEN, TODAY);
    }

    private static List<WwCase> shownToLeiden(Somebody somebody) {
        return Folded.seenBy(OF_LEIDEN, Folded.of(somebody)).orElseThrow().wwCases();
    }

    /** Each field by itself opens what it names, and nothing beside it (I16). */
    @ParameterizedTest
    @EnumSource
    void whatIsNotSentIsNotSeen(PayloadField sent) {
        var available = new Availability(TODAY, 20);
        var nothing = new WorkHistory(0, "", "", List.of(), List.of(), Availability.UNKNOWN);
        var expected = switch (sent) {
            case HOURS -> new WorkHistory(24, "", "", List.of(), List.of(), Availability.UNKNOWN);
            case LAST_OCCUPATION -> new WorkHistory(0, "0811", "", List.of(), List.of(), Availability.UNKNOWN);
            case EDUCATION -> new WorkHistory(0, "", "MBO4", List.of(), List.of(), Availability.UNKNOWN);
            case LANGUAGES -> new WorkHistory(0, "", "", List.of("nl:B1"), List.of(), Availability.UNKNOWN);
            case SUPPORT_SO_FAR -> new WorkHistory(0, "", "", List.of(), List.of("WORKSHOP"), Availability.UNKNOWN);
            case AVAILABILITY -> new WorkHistory(0, "", "", List.of(), List.of(), available);
            case CONTACT, WW_END, WISHES, WORK_LIMITATIONS, NEXT_STEP -> nothing;
        };

        assertThat(shownToLeiden(with(sent)))
                .extracting(WwCase::history)
                .containsExactly(expected.equals(nothing) ? null : expected);
    }

    /** Of two cases the one that is offered is seen; by two handovers of it the later one says what. */
    @Test
    void aCaseIsSeenAsItsLatestHandoverSendsIt() {
        var other = with(PayloadField.HOURS).with(AnyEvent.named("ww-case-registered", "bert"));
        assertThat(shownToLeiden(other)).extracting(WwCase::wwCase).containsExactly("anna-ww");

        var twice = with(PayloadField.HOURS)
                .with(new HandoverPrepared(
                        "later-ho", "anna-ww", List.of(new PayloadItem(PayloadField.EDUCATION, null)), TODAY))
                .with(new HandoverOffered(
                        "later-ho", LEIDEN, ResidenceGround.RESIDENCE, GroundKind.ACCEPTED_INVITATION, null, 1, TODAY));
        assertThat(shownToLeiden(twice))
                .extracting(WwCase::history)
                .containsExactly(new WorkHistory(0, "", "MBO4", List.of(), List.of(), Availability.UNKNOWN));
    }
}
