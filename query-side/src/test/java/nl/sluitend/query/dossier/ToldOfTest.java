package nl.sluitend.query.dossier;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.News;
import nl.sluitend.kernel.dossier.TimelineEntry;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.organisation.Body;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.query.assembly.AnyEvent;
import nl.sluitend.query.assembly.Somebody;
import org.junit.jupiter.api.Test;

/** Who is told of what others did in a file. */
class ToldOfTest {

    private static final String PERSON = "anna";
    private static final String CASE = "anna-ww";
    private static final InhabitantInvited INVITED = new InhabitantInvited(CASE, Channel.LETTER, TODAY);

    /** As the feed registers everybody. */
    private static Somebody registered() {
        return Somebody.fedWithWw(PERSON, LEIDEN, TODAY.plusDays(90));
    }

    private static Somebody offered() {
        return registered().prepared(PayloadField.CONTACT).offeredTo(LEIDEN, TODAY);
    }

    private static Map<String, News> news(Somebody somebody) {
        var told = Folded.of(somebody).news();
        return told == null ? Map.of() : told;
    }

    private static List<String> told(Somebody somebody, String reader) {
        return news(somebody).entrySet().stream()
                .filter(told -> told.getKey().equals(reader))
                .flatMap(told -> told.getValue().lines().stream())
                .map(TimelineEntry::event)
                .toList();
    }

    private static News of(Somebody somebody, String reader) {
        return Objects.requireNonNull(news(somebody).get(reader));
    }

    private static TimelineEntry newest(Somebody somebody, String reader) {
        return of(somebody, reader).lines().getLast();
    }

    @Test
    void whatTheFeedRegistersTellsNobody() {
        var everybody = registered()
                .in(Role.UWV_FEED)
                .revisedUntil(TODAY.plusDays(60))
                .ended(Outcome.SELF_FOUND_WORK)
                .in(Role.SYSTEM)
                .by("-")
                .flagged();

        assertThat(Folded.of(everybody).news()).as("and takes no room").isNull();
    }

    @Test
    void whoWasToldOfSomethingIsToldOfWhatTheFeedSaysAfterwards() {
        var invited = registered()
                .with(INVITED)
                .in(Role.UWV_FEED)
                .revisedUntil(TODAY.plusDays(60))
                .in(Role.SYSTEM)
                .by("-")
                .flagged();

        assertThat(told(invited, PERSON))
                .containsExactly("inhabitant-invited", "ww-end-date-revised", "expiring-ww-flagged");
        assertThat(news(invited)).containsOnlyKeys(PERSON);
    }

    @Test
    void anOfferIsToldToTheMunicipalityAndTheAnswerToUwv() {
        var accepted = offered().by("gm0546").in(Role.CASEWORKER).accepted();

        assertThat(told(accepted, LEIDEN)).containsExactly("handover-offered");
        assertThat(told(accepted, Body.UWV)).containsExactly("handover-accepted");
        assertThat(told(accepted, PERSON))
                .containsExactly("handover-prepared", "inhabitant-informed", "handover-offered", "handover-accepted");
    }

    @Test
    void whoeverActsForAMunicipalityActsAsIt() {
        var accepted = offered().by("isd").in(Role.CASEWORKER).accepted();

        assertThat(told(accepted, LEIDEN)).containsExactly("handover-offered");
        assertThat(told(accepted, Body.UWV)).containsExactly("handover-accepted");
    }

    /** Its people read what is told to the other (PW 8c); what it does for itself is told to others. */
    @Test
    void aMunicipalityIsNotToldOfWhatItDidByMandate() {
        assertThat(told(offered().by("gm0537", LEIDEN).accepted(), LEIDEN)).containsExactly("handover-offered");
        assertThat(told(offered().by("gm0537").accepted(), LEIDEN))
                .containsExactly("handover-offered", "handover-accepted");
        assertThat(told(offered().by("isd", KATWIJK).accepted(), LEIDEN))
                .containsExactly("handover-offered", "handover-accepted");
    }

    @Test
    void whatThePersonDoesIsToldToOthersOnly() {
        var answered = registered()
                .with(INVITED)
                .by("-")
                .in(Role.INHABITANT)
                .with(new InvitationAnswered(CASE, true, true, TODAY));

        assertThat(told(answered, PERSON)).containsExactly("inhabitant-invited");
        assertThat(told(answered, Body.UWV)).containsExactly("invitation-answered");
    }

    @Test
    void whatTheProductDoesOnADayIsToldToAMunicipalityAndNotToUwv() {
        var own = offered().by("gm0546").accepted().by("-").in(Role.SYSTEM).flagged();

        assertThat(told(own, LEIDEN)).containsExactly("handover-offered", "expiring-ww-flagged");
        assertThat(told(own, Body.UWV)).containsExactly("handover-accepted");
    }

    @Test
    void nobodyIsToldThatTheSameWasSaidAgainOrThatABirthdayPassed() {
        var again = offered()
                .by("gm0546")
                .accepted()
                .by("elsewhere")
                .with(AnyEvent.named("ww-case-asserted", PERSON))
                .with(AnyEvent.named("age-band-determined", PERSON));

        assertThat(told(again, PERSON)).last().isEqualTo("handover-accepted");
        assertThat(told(again, LEIDEN)).containsExactly("handover-offered");
        assertThat(told(again, Body.UWV)).containsExactly("handover-accepted");
    }

    @Test
    void theLastFiveAreKeptTheNewestLast() {
        var called = registered();
        for (int day = 0; day < 7; day++) {
            called.with(new ContactAttempted(CASE, Channel.TELEPHONE, TODAY.plusDays(day)));
        }

        var told = of(called, PERSON);
        assertThat(told.lines())
                .extracting(TimelineEntry::occurredOn)
                .containsExactly(
                        TODAY.plusDays(2), TODAY.plusDays(3), TODAY.plusDays(4), TODAY.plusDays(5), TODAY.plusDays(6));
        assertThat(told.changedAt())
                .isEqualTo(Folded.of(called).timeline().getLast().recordedAt());
    }

    /** Neither by a name nor by a number (SUWI 62). */
    @Test
    void aMunicipalityIsNotToldOfAnotherOne() {
        var elsewhere = offered().by("gm0537").in(Role.CASEWORKER).with(AnyEvent.named("handover-questioned", PERSON));

        assertThat(newest(elsewhere, LEIDEN)).satisfies(line -> {
            assertThat(line.event()).isEqualTo("handover-questioned");
            assertThat(line.organisation()).isNull();
            assertThat(line.role()).isNull();
            assertThat(line.sequence()).isZero();
            assertThat(line.seenBy()).isEmpty();
            assertThat(line.doneFor()).isEmpty();
        });
        assertThat(newest(elsewhere, Body.UWV).organisation()).isEqualTo("gm0537");
        assertThat(newest(elsewhere, PERSON).organisation()).isEqualTo("gm0537");
        assertThat(told(elsewhere, KATWIJK)).isEmpty();
    }

    /** What a new relation lets a body read of earlier days is no news. */
    @Test
    void whatHappenedBeforeTheRelationIsNotTold() {
        assertThat(told(offered().by("gm0546").accepted(), LEIDEN)).containsExactly("handover-offered");
    }

    @Test
    void nobodyReadsOfWhatOthersAreTold() {
        Dossier seen = Folded.seenBy(OF_LEIDEN, Folded.of(offered())).orElseThrow();

        assertThat(seen.news()).isNull();
        assertThat(Folded.whole(Folded.of(offered())).news()).isNull();
    }
}
