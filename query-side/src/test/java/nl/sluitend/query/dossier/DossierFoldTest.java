package nl.sluitend.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.programme.ProgrammeRegistered;
import nl.sluitend.kernel.wwcase.WwRevived;
import nl.sluitend.query.assembly.QuerySide;
import org.junit.jupiter.api.Test;

/** What a dossier is folded from. */
class DossierFoldTest {

    private final DossierFold fold = QuerySide.dossierFold();

    @Test
    void itIsFoldedFromTheStreamOfAnInhabitant() {
        assertThat(fold.aggregate()).isEqualTo("inhabitant");
    }

    @Test
    void whatHappensToAPersonConcernsItAndWhatIsAboutNobodyDoesNot() {
        assertThat(fold.concerns(InhabitantRegistered.class)).isTrue();
        assertThat(fold.concerns(WwRevived.class)).isTrue();
        assertThat(fold.concerns(ProgrammeRegistered.class)).isFalse();
    }
}
