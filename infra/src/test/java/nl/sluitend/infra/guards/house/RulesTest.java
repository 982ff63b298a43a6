package nl.sluitend.infra.guards.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import nl.sluitend.infra.guards.seeded.command.handover.RuleAsAClass;
import nl.sluitend.infra.guards.seeded.command.handover.RuleWithoutGround;
import nl.sluitend.infra.guards.seeded.command.handover.RuleWithoutWords;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.junit.jupiter.api.Test;

/** A rule is a small named record, with its ground in law. */
class RulesTest {

    private static final Guard RECORDS = new Guard(RulesTest::aRuleIsARecordWithAGround);

    @Test
    void aRuleIsARecordWithAGround() {
        RECORDS.finds(RuleAsAClass.class);
        RECORDS.finds(RuleWithoutGround.class);
        RECORDS.spares(RuleWithoutWords.class);
        RECORDS.holds();
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
}
