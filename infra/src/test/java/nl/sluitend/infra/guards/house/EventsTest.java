package nl.sluitend.infra.guards.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import nl.sluitend.infra.guards.seeded.kernel.handover.EventAsClass;
import nl.sluitend.infra.guards.seeded.kernel.handover.EventOfNobody;
import nl.sluitend.infra.guards.seeded.kernel.handover.EventWithoutName;
import nl.sluitend.infra.guards.seeded.kernel.handover.OpenPersonalField;
import nl.sluitend.infra.guards.seeded.kernel.handover.SealedSurvivor;
import nl.sluitend.infra.guards.seeded.kernel.handover.SealedSurvivorInside;
import nl.sluitend.infra.guards.seeded.kernel.handover.ShoutedName;
import nl.sluitend.infra.guards.seeded.kernel.handover.SoundEvent;
import nl.sluitend.infra.guards.seeded.kernel.handover.TwiceMarkedField;
import nl.sluitend.infra.guards.seeded.kernel.handover.TwinOne;
import nl.sluitend.infra.guards.seeded.kernel.handover.TwinTwo;
import nl.sluitend.infra.guards.seeded.kernel.handover.UnmarkedField;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.event.Event;
import org.junit.jupiter.api.Test;

/** What is written to disk for ever. */
class EventsTest {

    private static final Guard RECORDS = new Guard(EventsTest::anEventIsANamedRecord);
    private static final Guard KINDS = new Guard(EventsTest::whatIsNamedIsAnEvent);
    private static final Guard NAMES = new Guard(house -> events(house, EventConditions.NAMED_IN_LOWER_CASE));
    private static final Guard UNIQUE = new Guard(house -> events(house, EventConditions.namedAsNoOther()));
    private static final Guard MARKS = new Guard(house -> events(house, EventConditions.MARKED_ONCE_PER_FIELD));
    private static final Guard SEALS = new Guard(house -> events(house, EventConditions.SEALED_WHERE_PERSONAL));

    @Test
    void anEventIsARecordWithANameOfItsOwn() {
        RECORDS.finds(EventAsClass.class);
        RECORDS.finds(EventWithoutName.class);
        RECORDS.spares(SoundEvent.class);
        RECORDS.holds();
    }

    @Test
    void onlyADomainEventIsNamed() {
        KINDS.finds(EventOfNobody.class);
        KINDS.holds();
    }

    @Test
    void anEventsNameIsInLowerCaseWithHyphens() {
        NAMES.finds(ShoutedName.class);
        NAMES.spares(SoundEvent.class);
        NAMES.holds();
    }

    @Test
    void noTwoEventsShareANameAndARevision() {
        UNIQUE.finds(TwinOne.class);
        UNIQUE.finds(TwinTwo.class);
        UNIQUE.spares(SoundEvent.class);
        UNIQUE.holds();
    }

    @Test
    void eachFieldIsPersonalOrSurvivingOrPlain() {
        MARKS.finds(UnmarkedField.class);
        MARKS.finds(TwiceMarkedField.class);
        MARKS.spares(SoundEvent.class);
        MARKS.holds();
    }

    @Test
    void aFieldIsSealedExactlyWhenItIsPersonal() {
        SEALS.finds(OpenPersonalField.class);
        SEALS.finds(SealedSurvivor.class);
        SEALS.finds(SealedSurvivorInside.class);
        SEALS.spares(SoundEvent.class);
        SEALS.holds();
    }

    private static ArchRule events(House house, ArchCondition<JavaClass> condition) {
        return classes()
                .that()
                .resideInAPackage(house.in("kernel"))
                .and()
                .areAnnotatedWith(Event.class)
                .should(condition);
    }

    private static ArchRule anEventIsANamedRecord(House house) {
        return classes()
                .that()
                .resideInAPackage(house.root() + "..")
                .and()
                .areAssignableTo(DomainEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(Event.class)
                .andShould()
                .resideInAPackage(house.in("kernel"));
    }

    private static ArchRule whatIsNamedIsAnEvent(House house) {
        return classes()
                .that()
                .areAnnotatedWith(Event.class)
                .should()
                .beAssignableTo(DomainEvent.class)
                .andShould()
                .resideInAPackage(house.in("kernel"));
    }
}
