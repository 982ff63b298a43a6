package nl.sluitend.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.MissingResourceException;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import org.junit.jupiter.api.Test;

/** A rule's name is its code, its code finds its words, and the first broken rule speaks. */
class RulebookTest {

    @Test
    void theCodeOfARuleIsItsNameWithHyphens() {
        assertThat(Rulebook.codeOf(TheSkyIsBlue.class)).isEqualTo("the-sky-is-blue");
        assertThat(Rulebook.codeOf(ACatHas9Lives.class)).isEqualTo("a-cat-has9-lives");
    }

    @Test
    void aRuleOfTheKernelSpeaksBothLanguages() {
        assertThatThrownBy(() -> new MunicipalityCode("0546"))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::refusal)
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("a-municipality-code-is-gm-and-four-digits");
                    assertThat(refusal.field()).isEqualTo("municipality");
                    assertThat(refusal.ground()).isNotBlank();
                    assertThat(refusal.message().nl())
                            .isNotEqualTo(refusal.message().en());
                    assertThat(refusal.remedy().nl())
                            .isNotEqualTo(refusal.remedy().en());
                });
    }

    @Test
    void aRefusalTravelsAsTheDetailsOfItsException() {
        assertThatThrownBy(() -> new MunicipalityCode("Leiden"))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.getDetails()).contains(refused.refusal()));
    }

    @Test
    void aRuleWithoutGroundDoesNotRefuse() {
        assertThatIllegalStateException().isThrownBy(() -> Refused.require(new TheSkyIsBlue(false)));
    }

    @Test
    void aRuleWithoutWordsDoesNotRefuse() {
        assertThatThrownBy(() -> Refused.require(new ACatHas9Lives(8))).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void rulesThatHoldSayNothing() {
        Refused.require(new TheSkyIsBlue(true), new ACatHas9Lives(9));
    }

    @Test
    void theFirstBrokenRuleSpeaks() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Refused.require(new ACatHas9Lives(9), new TheSkyIsBlue(false), new ACatHas9Lives(8)))
                .withMessageContaining("TheSkyIsBlue");
    }

    record TheSkyIsBlue(boolean holds) implements Rule {}

    @Ground(law = "proverb", field = "lives")
    record ACatHas9Lives(int lives) implements Rule {

        @Override
        public boolean holds() {
            return lives == 9;
        }
    }
}
