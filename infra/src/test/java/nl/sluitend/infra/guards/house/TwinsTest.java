package nl.sluitend.infra.guards.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import nl.sluitend.infra.guards.seeded.command.handover.Handover;
import nl.sluitend.infra.guards.seeded.gateway.feed.OfTheNameOfAnother;
import nl.sluitend.infra.guards.seeded.query.handover.Innocent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whoever reads a name knows which type is meant, without a look at the imports. */
class TwinsTest {

    /**
     * What the domain calls so is there twice: as the command side decides about it, and as people see it; and all of
     * them of one person, as each side keeps them.
     */
    private static final Set<String> OF_TWO_SIDES = Set.of(
            "Agreement",
            "Employer",
            "Handover",
            "Handovers",
            "Placement",
            "Programme",
            "Trajectory",
            "WwCase",
            "WwCases");

    private static final Guard NO_TWINS = new Guard(TwinsTest::namesAreOfOneType);

    @Test
    void noTwoTypesHaveOneName() {
        NO_TWINS.finds(OfTheNameOfAnother.class);
        NO_TWINS.spares(Handover.class);
        NO_TWINS.spares(Handover.Innocent.class);
        NO_TWINS.spares(nl.sluitend.infra.guards.seeded.kernel.handover.Handover.class);
        NO_TWINS.spares(Innocent.class);
        NO_TWINS.holds();
    }

    /** A third is one too many, and a pair on one side too. */
    @ParameterizedTest
    @FieldSource("OF_TWO_SIDES")
    void theListNamesOnlyPairsOfTwoSides(String name) {
        assertThat(Guard.modulesOf(name)).doesNotHaveDuplicates().hasSize(2);
    }

    private static ArchRule namesAreOfOneType(House house) {
        return classes()
                .that()
                .resideInAPackage(house.root() + "..")
                .and()
                .areTopLevelClasses()
                .should(new BeAloneByItsName(OF_TWO_SIDES));
    }
}
