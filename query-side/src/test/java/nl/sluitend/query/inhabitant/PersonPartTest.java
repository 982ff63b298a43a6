package nl.sluitend.query.inhabitant;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.query.assembly.AnyEvent;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.dossier.Folded;
import org.junit.jupiter.api.Test;

/** Who opened a dossier, and how somebody can be reached, is for those who need it. */
class PersonPartTest {

    private static Dossier seen(Caller caller, Somebody somebody) {
        return Folded.seenBy(caller, Folded.of(somebody)).orElseThrow();
    }

    private static Somebody ofKatwijk(PayloadField sent) {
        return Somebody.registeredBy(KATWIJK, "anna")
                .with(AnyEvent.named("ww-case-registered", "anna"))
                .prepared(sent)
                .offeredTo(LEIDEN, TODAY);
    }

    @Test
    void whoOpenedADossierIsToldToThemAndToUwv() {
        assertThat(seen(OF_LEIDEN, Somebody.registeredBy(LEIDEN, "anna")).registeredBy())
                .isEqualTo(LEIDEN);
        assertThat(seen(OF_LEIDEN, ofKatwijk(PayloadField.CONTACT)).registeredBy())
                .isNull();
        assertThat(seen(UWV, ofKatwijk(PayloadField.CONTACT)).registeredBy()).isEqualTo(KATWIJK);
    }

    @Test
    void howSomebodyIsReachedIsToldToWhoeverOpenedTheDossierOrIsSentIt() {
        assertThat(seen(OF_LEIDEN, Somebody.registeredBy(LEIDEN, "anna"))
                        .person()
                        .contact())
                .isNotNull();
        assertThat(seen(OF_LEIDEN, ofKatwijk(PayloadField.CONTACT)).person().contact())
                .isNotNull();
        assertThat(seen(OF_LEIDEN, ofKatwijk(PayloadField.HOURS)).person().contact())
                .isNull();
    }
}
