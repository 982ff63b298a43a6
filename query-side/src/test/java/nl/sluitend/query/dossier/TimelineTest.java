package nl.sluitend.query.dossier;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.at;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.dossier.TimelineEntry;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.query.assembly.AnyEvent;
import nl.sluitend.query.assembly.Somebody;
import org.junit.jupiter.api.Test;

/** For whom a line was done, and which earlier lines a new relation needs. */
class TimelineTest {

    private static Somebody offered() {
        return Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90))
                .prepared(PayloadField.CONTACT)
                .offeredTo(LEIDEN, TODAY);
    }

    private static List<TimelineEntry> shown(Caller caller, Somebody somebody) {
        return Folded.seenBy(caller, Folded.of(somebody)).orElseThrow().timeline();
    }

    @Test
    void aLineIsDoneForTheMunicipalitiesInWhoseNameItWas() {
        for (var organisation : List.of("gm0546", "isd")) {
            var accepted = offered().by(organisation).accepted();
            assertThat(Folded.of(accepted).timeline().getLast().doneFor()).containsExactly(LEIDEN);
        }
        for (var open : List.of("uwv", "-")) {
            assertThat(Folded.of(offered().by(open).accepted())
                            .timeline()
                            .getLast()
                            .doneFor())
                    .isEmpty();
        }
    }

    /** Of a body that acts for several, and of a municipality that acts for another (PW 8c). */
    @Test
    void aLineIsDoneForThoseWhoGaveTheMandateAndSeeIt() {
        var byKatwijk = offered().by("gm0537", LEIDEN).accepted();

        assertThat(doneFor(byKatwijk)).containsExactly(LEIDEN);
        assertThat(shown(OF_LEIDEN, byKatwijk).getLast().organisation()).isEqualTo("gm0537");
        assertThat(doneFor(offered().by("isd", KATWIJK, LEIDEN).accepted())).containsExactly(LEIDEN);
        assertThat(doneFor(offered().by("isd", KATWIJK).accepted())).isEmpty();
    }

    /** With a mandate, too: else the other would learn that it knows the person (SUWI 62). */
    @Test
    void aMunicipalityThatSeesWhatItDoesActsForItself() {
        assertThat(doneFor(offered().by("gm0546", KATWIJK).accepted())).containsExactly(LEIDEN);
    }

    private static Set<String> doneFor(Somebody somebody) {
        return Folded.of(somebody).timeline().getLast().doneFor();
    }

    /** Whoever acts for a municipality knows what that one did itself. */
    @Test
    void whatTheMunicipalityDidItselfIsNamedToTheBodyThatActsForIt() {
        var isd = at(Role.CASEWORKER, "isd", LEIDEN);

        assertThat(shown(isd, offered().by("gm0546").accepted()).getLast().organisation())
                .isEqualTo("gm0546");
    }

    /** An offer of one case opens nothing of another. */
    @Test
    void ofTwoCasesTheOfferedOneIsSeenWithWhatCameBefore() {
        var first = offered()
                .revisedUntil(TODAY.plusDays(60))
                .with(AnyEvent.named("ww-case-registered", "bert"))
                .with(AnyEvent.named("ww-end-date-revised", "bert"))
                .with(new HandoverPrepared("bert-ho", "bert-ww", List.of(), TODAY));
        var both = first.with(new HandoverOffered(
                "bert-ho", KATWIJK, ResidenceGround.RESIDENCE, GroundKind.ACCEPTED_INVITATION, null, 1, TODAY));

        assertThat(shown(at(Role.CASEWORKER, "gm0537", KATWIJK), both))
                .extracting(TimelineEntry::event, TimelineEntry::subject)
                .containsExactly(tuple("ww-end-date-revised", "bert-ww"), tuple("handover-offered", "bert-ho"));
        assertThat(shown(OF_LEIDEN, both))
                .noneMatch(line -> Set.of("bert-ww", "bert-ho").contains(String.valueOf(line.subject())));
    }
}
