package nl.sluitend.infra.guards.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.MissingResourceException;
import nl.sluitend.infra.guards.seeded.command.handover.RuleAsAClass;
import nl.sluitend.infra.guards.seeded.command.handover.RuleWithoutGround;
import nl.sluitend.infra.guards.seeded.command.handover.RuleWithoutWords;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.rule.Rulebook;
import org.junit.jupiter.api.Test;

/** A rule is a small named record, with its ground in law and its words in both languages. */
class RulesTest {

    private static final Guard RECORDS = new Guard(RulesTest::aRuleIsARecordWithAGround);
    private static final Guard WORDS = new Guard(RulesTest::aRuleHasItsWords);

    @Test
    void aRuleIsARecordWithAGround() {
        RECORDS.finds(RuleAsAClass.class);
        RECORDS.finds(RuleWithoutGround.class);
        RECORDS.spares(RuleWithoutWords.class);
        RECORDS.holds();
    }

    @Test
    void aRuleSaysWhatWasWrongAndWhatToDoInBothLanguages() {
        WORDS.finds(RuleWithoutWords.class);
        WORDS.holds();
    }

    private static ArchRule aRuleIsARecordWithAGround(House house) {
        return classes()
                .that()
                .resideInAPackage(house.root() + "..")
                .and()
                .implement(Rule.class)
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(Ground.class);
    }

    private static ArchRule aRuleHasItsWords(House house) {
        return classes()
                .that()
                .resideInAPackage(house.root() + "..")
                .and()
                .implement(Rule.class)
                .and()
                .areAnnotatedWith(Ground.class)
                .should(Conditions.be("spelled out in both languages", RulesTest::isSpelledOut));
    }

    private static boolean isSpelledOut(JavaClass rule) {
        try {
            var refusal = Rulebook.refusalOf(rule.reflect().asSubclass(Rule.class));
            return !refusal.message().nl().equals(refusal.message().en());
        } catch (MissingResourceException absent) {
            return false;
        }
    }
}
