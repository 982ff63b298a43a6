package nl.sluitend.query.dossier;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_KATWIJK;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.handover.WarmMeetingHeld;
import nl.sluitend.query.assembly.Somebody;

/** To a municipality a first offer looks as if nobody had had the person before, whatever came of earlier rounds (SUWI 62). */
class AFirstOfferPropertyTest {

    /** What happens between UWV and another municipality. */
    enum Step {
        OFFER,
        QUESTION,
        ANSWER,
        ACCEPT,
        MEET,
        TRANSFER,
        ENROL,
        PLACE,
        REJECT,
        WITHDRAW;

        Somebody happenTo(Somebody somebody) {
            return switch (this) {
                case OFFER -> somebody.offeredTo(LEIDEN, TODAY);
                case QUESTION -> somebody.questioned(TODAY);
                case ANSWER -> somebody.answered(TODAY.plusDays(9));
                case ACCEPT -> somebody.accepted();
                case MEET -> somebody.with(new WarmMeetingHeld("anna-ho", TODAY));
                case TRANSFER ->
                    somebody.with(new ResponsibilityTransferred("anna-ho", "anna-ww", LEIDEN, TODAY, "terms", TODAY));
                case ENROL -> somebody.enrolledBy(LEIDEN);
                case PLACE -> somebody.placedBy("gm0546");
                case REJECT -> somebody.rejected();
                case WITHDRAW -> somebody.withdrawn();
            };
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.of(Step.class).list().ofMaxSize(12);
    }

    @Property(tries = 1000)
    void itLooksAsIfNobodyHadComeBefore(@ForAll("steps") List<Step> steps) {
        assertThat(offeredAfter(steps, OF_KATWIJK)).isEqualTo(offeredAfter(List.of(), OF_KATWIJK));
    }

    @Example
    void uwvSeesTheDifference() {
        assertThat(offeredAfter(List.of(Step.OFFER, Step.REJECT), UWV)).isNotEqualTo(offeredAfter(List.of(), UWV));
    }

    private static Dossier offeredAfter(List<Step> steps, Caller caller) {
        var somebody = Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90))
                .invitedAndWilling()
                .prepared(PayloadField.CONTACT);
        steps.forEach(step -> step.happenTo(somebody));
        somebody.prepared(PayloadField.CONTACT).movedTo(KATWIJK).offeredTo(KATWIJK, TODAY);
        return Folded.seenBy(caller, Folded.of(somebody))
                .map(AFirstOfferPropertyTest::withoutLines)
                .orElseThrow();
    }

    /** Which of them are seen is the matter of another test; when they were recorded differs here. */
    private static Dossier withoutLines(Dossier seen) {
        return seen.withTimeline(List.of());
    }
}
