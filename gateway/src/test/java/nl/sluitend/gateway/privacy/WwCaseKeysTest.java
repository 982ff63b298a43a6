package nl.sluitend.gateway.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.junit.jupiter.api.Test;

class WwCaseKeysTest {

    private final HashSet<WwCaseId> owned = new HashSet<>();
    private final WwCaseKeys cases = VaultOfTests.open().casesBeside(owned::contains);

    @Test
    void theCaseOfLettersMakesNoOtherCase() {
        var one = cases.idOf("WW-0546-ABC123");
        assertThat(cases.idOf("ww-0546-abc123")).isEqualTo(one);
        assertThat(cases.idOf("Ww-0546-aBc123")).isEqualTo(one);
        assertThat(cases.idOf("WW-0546-ABC124")).isNotEqualTo(one);
    }

    /** Of before two spellings were one. */
    @Test
    void whatIsOwnedAsItWasWrittenStaysSo() {
        var capitals = cases.idOf("WW-0546-ABC123");
        var written = VaultOfTests.open().casesBeside(_ -> true).idOf("ww-0546-abc123");
        assertThat(written).isNotEqualTo(capitals);
        owned.add(written);
        assertThat(cases.idOf("ww-0546-abc123")).isEqualTo(written);
        assertThat(cases.idOf("WW-0546-ABC123")).isEqualTo(capitals);
    }
}
