package nl.sluitend.query.responsibility;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.responsibility.AgeFact;
import nl.sluitend.kernel.responsibility.Facts;
import nl.sluitend.kernel.responsibility.ResidenceFact;
import nl.sluitend.kernel.responsibility.TakeoverFact;
import nl.sluitend.kernel.responsibility.TurnFact;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.query.assembly.AnyEvent;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.dossier.Folded;
import org.junit.jupiter.api.Test;

/** What a municipality is told of where the tasks lie: of another one, and of a case that it does not know, nothing. */
class ResponsibilityPartTest {

    private static final Set<String> OF_LEIDEN = Set.of(LEIDEN);

    /** Lived in Katwijk, lives in Leiden since ten days from now, and then in another house there. */
    private static Facts moved(DomainEvent... events) {
        var somebody = Somebody.withWw("anna", KATWIJK, TODAY.plusDays(90))
                .movedTo(LEIDEN, TODAY.plusDays(10))
                .movedTo(LEIDEN, TODAY.plusDays(20));
        for (var event : events) {
            somebody.with(event);
        }
        return Folded.of(somebody).facts();
    }

    private static Facts toldToLeiden(Facts facts, String... cases) {
        return new FactsOfOnesOwn(facts, Set.of(cases)).toldTo(OF_LEIDEN);
    }

    private static DomainEvent transferred(String handover, String wwCase, String municipality) {
        return new ResponsibilityTransferred(handover, wwCase, municipality, TODAY.plusDays(12), "terms", TODAY);
    }

    @Test
    void whereNobodyIsKnownToLiveNothingIsTold() {
        assertThat(toldToLeiden(Facts.NONE, "anna-ww")).isEqualTo(Facts.NONE);
    }

    @Test
    void whereThePersonLivedBeforeIsNotTold() {
        var told = toldToLeiden(moved(), "anna-ww");

        assertThat(told.residences()).extracting(ResidenceFact::municipality).containsOnly(LEIDEN);
        assertThat(told.residences().getFirst().from()).isEqualTo(TODAY.plusDays(10));
        assertThat(told.registeredOn()).isEqualTo(TODAY.plusDays(10));
    }

    /** A birthday before is none of its business, one afterwards says which task it has. */
    @Test
    void theAgeIsToldFromTheDayOnWhichThePersonCameToLiveThere() {
        var facts = moved(new AgeBandDetermined("anna-ww", AgeBand.FROM_50, TODAY.plusDays(91)));

        assertThat(toldToLeiden(facts, "anna-ww").ages().values())
                .containsExactlyInAnyOrder(
                        new AgeFact(TODAY.plusDays(10), AgeBand.FROM_27_TO_49),
                        new AgeFact(TODAY.plusDays(91), AgeBand.FROM_50));
    }

    @Test
    void whatItTookOverItselfIsToldAndWhatAnotherDidIsNot() {
        var facts = moved(transferred("hers", "anna-ww", LEIDEN), transferred("theirs", "another-ww", KATWIJK));

        assertThat(toldToLeiden(facts, "anna-ww").takeovers())
                .containsExactly(new TakeoverFact("hers", "anna-ww", TODAY.plusDays(12), LEIDEN, null));
    }

    /** Each case that it does not know has a name of its own, the same wherever it is told. */
    @Test
    void aCaseThatItKnowsKeepsItsNameAndAnotherHasNone() {
        var facts = moved(
                AnyEvent.named("ww-case-registered", "another"),
                transferred("hers", "third-ww", LEIDEN),
                outcome("another-ww", Outcome.OTHER_UWV_BENEFIT),
                outcome("anna-ww", Outcome.SELF_EMPLOYED));

        var told = toldToLeiden(facts, "anna-ww");

        assertThat(told.ww()).containsOnlyKeys("anna-ww", "other 0");
        assertThat(told.turns()).extracting(TurnFact::wwCase).containsExactlyInAnyOrder("anna-ww", "other 0");
        assertThat(told.takeovers()).extracting(TakeoverFact::wwCase).containsExactly("other 1");
    }

    private static OutcomeRecorded outcome(String wwCase, Outcome outcome) {
        return new OutcomeRecorded(wwCase, outcome, Evidence.UWV_ADMINISTRATION, "uwv", TODAY.plusDays(15));
    }

    private static Facts offered(Facts facts) {
        return FactsOfAnOffer.withoutBirthdays(facts, AgeBand.FROM_27_TO_49);
    }

    @Test
    void anOfferWithoutAResidenceTellsNothing() {
        assertThat(offered(Facts.NONE)).isEqualTo(Facts.NONE);
    }

    /** What comes after a WW that still runs is told; a birthday of the person would tell the birth date. */
    @Test
    void anOfferTellsTheBandOfNowAndTheOneAfterTheCase() {
        var facts = moved(
                new AgeBandDetermined("anna-ww", AgeBand.FROM_50, TODAY.plusDays(91)),
                new AgeBandDetermined(null, AgeBand.FROM_27_TO_49, TODAY.plusDays(30)));
        var since = facts.residences().getFirst().from();

        assertThat(offered(facts).ages().values())
                .containsExactlyInAnyOrder(
                        new AgeFact(since, AgeBand.FROM_27_TO_49), new AgeFact(TODAY.plusDays(91), AgeBand.FROM_50));
    }

    /** The person has got older than the case says: the band of now goes before it. */
    @Test
    void aBandBesideACaseThatIsOlderThanTheOneOfThePersonIsNotTold() {
        for (int days : List.of(91, 92)) {
            var facts = moved(
                    new AgeBandDetermined("anna-ww", AgeBand.FROM_50, TODAY.plusDays(91)),
                    new AgeBandDetermined(null, AgeBand.FROM_50, TODAY.plusDays(days)));

            assertThat(offered(facts).ages()).containsOnlyKeys("since");
        }
    }
}
