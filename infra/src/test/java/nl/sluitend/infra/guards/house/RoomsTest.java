package nl.sluitend.infra.guards.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import nl.sluitend.infra.guards.seeded.command.handover.util.InALayer;
import nl.sluitend.infra.guards.seeded.gateway.AtTheDoor;
import nl.sluitend.infra.guards.seeded.gateway.unheardof.OfNoContext;
import nl.sluitend.infra.guards.seeded.kernel.unexplained.OfNoWord;
import nl.sluitend.infra.guards.seeded.query.handover.CaseDto;
import nl.sluitend.infra.guards.seeded.query.handover.CaseHelper;
import nl.sluitend.infra.guards.seeded.query.handover.CaseImpl;
import nl.sluitend.infra.guards.seeded.query.handover.CaseManager;
import nl.sluitend.infra.guards.seeded.query.handover.CaseUtils;
import nl.sluitend.infra.guards.seeded.query.handover.Innocent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree reads as a list of what the product does, and every name says something. */
class RoomsTest {

    private static final Set<String> LAYERS = Set.of(
            "service", "services", "util", "utils", "dto", "config", "helper", "impl", "model", "common", "manager");

    private static final String EMPTY_NAMES = ".*(Impl|Manager|Helper|Utils?|Dto|DTO)";

    private static final Guard CONTEXTS = new Guard(RoomsTest::everyClassLivesInAContext);
    private static final Guard NO_LAYERS = new Guard(RoomsTest::noPackageIsALayer);
    private static final Guard NAMES = new Guard(RoomsTest::namesSaySomething);

    @Test
    void theFirstLevelBelowAModuleIsAContext() {
        CONTEXTS.finds(OfNoContext.class);
        CONTEXTS.finds(AtTheDoor.class);
        CONTEXTS.finds(OfNoWord.class);
        CONTEXTS.spares(Innocent.class);
        CONTEXTS.holds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kernel", "query", "gateway", "infra"})
    void theListNamesOnlyRoomsThatExist(String module) {
        assertThat(Guard.roomsOf(module)).isNotEmpty().containsAll(Contexts.own(module));
    }

    @Test
    void noPackageIsALayer() {
        NO_LAYERS.finds(InALayer.class);
        NO_LAYERS.spares(Innocent.class);
        NO_LAYERS.holds();
    }

    @Test
    void noNameIsEmptyOfMeaning() {
        NAMES.finds(CaseImpl.class);
        NAMES.finds(CaseManager.class);
        NAMES.finds(CaseHelper.class);
        NAMES.finds(CaseUtils.class);
        NAMES.finds(CaseDto.class);
        NAMES.spares(Innocent.class);
        NAMES.holds();
    }

    private static ArchRule everyClassLivesInAContext(House house) {
        return classes().should(Conditions.be("in a context of the glossary", type -> Contexts.welcome(house, type)));
    }

    private static ArchRule noPackageIsALayer(House house) {
        return noClasses().should(Conditions.be("in a layer", type -> isLayered(house, type)));
    }

    private static boolean isLayered(House house, JavaClass type) {
        return Arrays.stream(house.path(type.getPackageName())).anyMatch(LAYERS::contains);
    }

    private static ArchRule namesSaySomething(House house) {
        return noClasses().that().resideInAPackage(house.root() + "..").should().haveNameMatching(EMPTY_NAMES);
    }
}
