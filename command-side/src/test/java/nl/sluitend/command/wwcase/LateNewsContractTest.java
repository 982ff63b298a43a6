package nl.sluitend.command.wwcase;

import static nl.sluitend.command.Contract.given;
import static nl.sluitend.command.Days.FIRST_DAY;
import static nl.sluitend.command.Days.LAST_DAY;
import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.ASSERTED;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.DETERMINED;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.History.IN_VOORBURG;
import static nl.sluitend.command.History.LINE;
import static nl.sluitend.command.History.REFERENCE;
import static nl.sluitend.command.History.WORK;
import static nl.sluitend.command.History.offeredToLeiden;
import static nl.sluitend.command.History.withWw;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.FEED;
import static nl.sluitend.command.People.KEES;
import static nl.sluitend.command.People.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sluitend.command.CaseOwnersInMemory;
import nl.sluitend.command.History;
import nl.sluitend.command.inhabitant.Inhabitant;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.WwCaseAsserted;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwPeriod;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each fact follows its own latest assertion, whatever case a message speaks of and whenever it arrives. */
class LateNewsContractTest {

    private static final WwCaseId OTHER = new WwCaseId("case-2");
    private static final Instant EARLIER = Instant.parse("2026-09-01T06:00:00Z");
    private static final PersonalDetails RENAMED =
            new PersonalDetails(new Sealed("another name"), DETAILS.birthDate(), DETAILS.contact(), DETAILS.ageBand());

    @Nested
    class OfAnotherCase {

        @Test
        void leavesNameAndMunicipalityAndTakesNoOfferBack() {
            var late = told(AMINA, OTHER, RENAMED, IN_VOORBURG, period(LAST_DAY, DETERMINED, EARLIER));
            given(Inhabitant.class, offeredToLeiden())
                    .when(late)
                    .answers(Effect.NEW)
                    .records(living(IN_LEIDEN, ASSERTED), living(IN_VOORBURG, EARLIER), registered(late));
        }

        @Test
        void ofTheSameMomentIsToldApartByTheCaseAndNotByTheOrder() {
            var greater = told(AMINA, OTHER, RENAMED, IN_LEIDEN, period(LAST_DAY, DETERMINED, ASSERTED));
            var smaller =
                    told(AMINA, new WwCaseId("case-0"), RENAMED, IN_VOORBURG, period(LAST_DAY, DETERMINED, ASSERTED));
            given(Inhabitant.class, withWw())
                    .when(greater)
                    .records(
                            registered(greater),
                            new PersonalDetailsRevised(
                                    RENAMED.ageBand(),
                                    RENAMED.name(),
                                    RENAMED.birthDate(),
                                    RENAMED.contact(),
                                    ASSERTED,
                                    TODAY));
            given(Inhabitant.class, withWw()).when(smaller).records(registered(smaller));
        }

        @Test
        void completesWhereThePersonLivedAndTellsAgainWhatStands() {
            var again = told(AMINA, CASE, DETAILS, IN_LEIDEN, period(LAST_DAY, DETERMINED, NOW));
            var between = Instant.parse("2026-10-20T06:00:00Z");
            var late = told(AMINA, OTHER, DETAILS, IN_VOORBURG, period(LAST_DAY, DETERMINED, between));
            given(Inhabitant.class, withWw(revised(again)))
                    .when(late)
                    .records(living(IN_LEIDEN, NOW), living(IN_VOORBURG, between), registered(late));
        }
    }

    @Nested
    class OfTheLastDay {

        private final WwPeriod newer = period(LAST_DAY.plusMonths(1), TODAY.minusDays(5), NOW);

        @Test
        void theLaterDeterminationIsRightThoughItsMessageCameFirst() {
            var resent = period(LAST_DAY, DETERMINED, NOW.plusSeconds(60));
            var command = told(AMINA, CASE, DETAILS, IN_LEIDEN, resent);
            given(Inhabitant.class, withWw(revised(told(AMINA, CASE, DETAILS, IN_LEIDEN, newer))))
                    .when(command)
                    .answers(Effect.UNCHANGED)
                    .records(new WwCaseAsserted(
                            CASE.value(), resent.assertedAt(), DETERMINED, LAST_DAY, command.line(), TODAY));
        }

        @Test
        void aLaterDeterminationCountsAlsoInAnOlderMessage() {
            var older = period(LAST_DAY.plusMonths(1), DETERMINED.plusDays(9), ASSERTED.minusSeconds(1));
            var command = told(AMINA, CASE, DETAILS, IN_LEIDEN, older);
            given(Inhabitant.class, withWw())
                    .when(command)
                    .answers(Effect.CHANGED)
                    .records(revised(command));
        }

        @Test
        void aDeterminationOfTomorrowIsRefused() {
            given(Inhabitant.class, withWw())
                    .when(told(AMINA, CASE, DETAILS, IN_LEIDEN, period(LAST_DAY, TODAY.plusDays(1), NOW)))
                    .refusedBy(ADeterminationPrecedesItsMessage.class);
        }
    }

    /** Death and state pension are of the person: what is told of a case that was over by then opens nothing. */
    @Nested
    class OfWhoDiedOrHasAStatePension {

        private static final LocalDate ON = TODAY.minusDays(9);

        @Test
        void endsACaseThatWasNotKnownAsItEndedTheOthers() {
            for (var outcome : List.of(Outcome.DECEASED, Outcome.AOW_AIO)) {
                var late = told(AMINA, OTHER, DETAILS, IN_LEIDEN, period(ON, DETERMINED, NOW));
                given(Inhabitant.class, withWw(ended(CASE, outcome)))
                        .when(late)
                        .answers(Effect.NEW)
                        .records(registered(late), ended(OTHER, outcome));
            }
        }

        @Test
        void leavesNothingToPrepareOrInvite() {
            var late = registered(told(AMINA, OTHER, DETAILS, IN_LEIDEN, period(ON, DETERMINED, NOW)));
            var life = withWw(ended(CASE, Outcome.DECEASED), late, ended(OTHER, Outcome.DECEASED));
            given(Inhabitant.class, life)
                    .when(new FlagExpiringWw(AMINA, OTHER, 180, by(Caller.product())))
                    .refusedBy(TheWwCaseIsOpen.class);
        }

        @Test
        void endsAnOpenCaseOfEarlierMessagesToo() {
            var open = registered(told(AMINA, OTHER, DETAILS, IN_LEIDEN, period(ON, DETERMINED, ASSERTED)));
            var again = told(AMINA, OTHER, DETAILS, IN_LEIDEN, period(ON.minusDays(1), DETERMINED, NOW));
            given(Inhabitant.class, withWw(open, ended(CASE, Outcome.DECEASED)))
                    .when(again)
                    .records(revised(again), ended(OTHER, Outcome.DECEASED));
            given(Inhabitant.class, withWw(open, ended(CASE, Outcome.DECEASED)))
                    .when(told(AMINA, OTHER, DETAILS, IN_LEIDEN, period(LAST_DAY, DETERMINED, NOW)))
                    .refusedBy(AfterDeathOrPensionNoRightBegins.class);
        }

        private static OutcomeRecorded ended(WwCaseId wwCase, Outcome outcome) {
            return new OutcomeRecorded(wwCase.value(), outcome, Evidence.BRP, "uwv", ON);
        }
    }

    @Nested
    class OneKeySaysOneThing {

        @Test
        void anyOtherContentUnderTheSameKeyIsRefusedAndItsFieldNamed() {
            var period = period(LAST_DAY, DETERMINED, ASSERTED);
            assertThat(conflict(
                            new PersonalDetails(
                                    DETAILS.name(), new Sealed("another day"), DETAILS.contact(), DETAILS.ageBand()),
                            IN_LEIDEN,
                            period))
                    .isEqualTo("birthDate");
            assertThat(conflict(RENAMED, IN_LEIDEN, period)).isEqualTo("name");
            assertThat(conflict(DETAILS, IN_VOORBURG, period)).isEqualTo("municipality");
            assertThat(conflict(DETAILS, new Residence("GM0546", ResidenceGround.ACTUAL_STAY), period))
                    .isEqualTo("municipality");
            assertThat(conflict(DETAILS, IN_LEIDEN, period(LAST_DAY, DETERMINED.plusDays(1), ASSERTED)))
                    .isEqualTo("lastDay");
        }

        private static String conflict(PersonalDetails details, Residence residence, WwPeriod period) {
            var rule = new AnAssertionSaysOneThing(known(), told(AMINA, CASE, details, residence, period));
            given(Inhabitant.class, withWw())
                    .when(told(AMINA, CASE, details, residence, period))
                    .refusedBy(AnAssertionSaysOneThing.class);
            var refused = catchThrowableOfType(Refused.class, () -> Refused.require(rule));
            assertThat(refused.refusal().message().nl()).contains(ASSERTED.toString());
            assertThat(refused.refusal().message().en()).doesNotContain("{");
            return refused.refusal().field();
        }

        private static Optional<WwCase> known() {
            return Optional.of(WwCase.of(
                    registered(told(AMINA, CASE, DETAILS, IN_LEIDEN, period(LAST_DAY, DETERMINED, ASSERTED)))));
        }

        @Test
        void alsoUnderAKeyThatIsNotTheLatestAnyMore() {
            var later = told(AMINA, CASE, DETAILS, IN_LEIDEN, period(LAST_DAY.plusDays(1), DETERMINED, NOW));
            given(Inhabitant.class, withWw(revised(later)))
                    .when(told(AMINA, CASE, RENAMED, IN_LEIDEN, period(LAST_DAY, DETERMINED, ASSERTED)))
                    .refusedBy(AnAssertionSaysOneThing.class);
            var late = new WwCaseAsserted(CASE.value(), EARLIER, null, null, LINE, TODAY);
            given(Inhabitant.class, withWw(late))
                    .when(told(AMINA, CASE, RENAMED, IN_LEIDEN, period(LAST_DAY, DETERMINED, EARLIER)))
                    .refusedBy(AnAssertionSaysOneThing.class);
        }

        @Test
        void theSameReferenceWithAnotherNumberIsRefusedWithBothMoments() {
            var owners = new CaseOwnersInMemory();
            owners.claim(CASE, KEES, EARLIER);
            var command = told(AMINA, CASE, DETAILS, IN_LEIDEN, period(LAST_DAY, DETERMINED, ASSERTED));
            given(owners, Inhabitant.class).when(command).refusedBy(AReferenceBelongsToOnePerson.class);
            var rule = new AReferenceBelongsToOnePerson(owners.claim(CASE, AMINA, ASSERTED), command);
            var refused = catchThrowableOfType(Refused.class, () -> Refused.require(rule));
            assertThat(refused.refusal().message().nl()).contains(EARLIER.toString(), ASSERTED.toString());
        }

        @Test
        void whoOwnsTheCaseIsToldOfItAgain() {
            var owners = new CaseOwnersInMemory();
            owners.claim(CASE, AMINA, ASSERTED);
            given(owners, Inhabitant.class)
                    .when(told(AMINA, CASE, DETAILS, IN_LEIDEN, period(LAST_DAY, DETERMINED, ASSERTED)))
                    .answers(Effect.NEW);
        }

        @Test
        void whatWasWrittenBeforeLinesWereKeptIsKnownByItsDays() {
            var old = new WwCaseRegistered(
                    CASE.value(),
                    REFERENCE,
                    FIRST_DAY,
                    LAST_DAY,
                    EndGround.DURATION_ELAPSED,
                    Certainty.FINAL,
                    Amsterdam.day(ASSERTED),
                    ASSERTED,
                    null,
                    null,
                    32,
                    "0421",
                    "",
                    List.of(),
                    List.of(),
                    null,
                    null,
                    TODAY);
            given(Inhabitant.class, History.registered(), old)
                    .when(told(AMINA, CASE, DETAILS, IN_LEIDEN, period(LAST_DAY, DETERMINED, ASSERTED)))
                    .answers(Effect.UNCHANGED)
                    .recordsNothing();
            given(Inhabitant.class, History.registered(), old)
                    .when(told(AMINA, CASE, DETAILS, IN_LEIDEN, period(LAST_DAY.plusDays(1), DETERMINED, ASSERTED)))
                    .refusedBy(AnAssertionSaysOneThing.class);
        }
    }

    private static RecordWwCase told(
            InhabitantId who, WwCaseId wwCase, PersonalDetails details, Residence residence, WwPeriod period) {
        return new RecordWwCase(who, wwCase, REFERENCE, details, residence, period, WORK, DETAILS.ageBand(), by(FEED));
    }

    private static WwPeriod period(LocalDate lastDay, LocalDate determined, Instant assertedAt) {
        return new WwPeriod(FIRST_DAY, lastDay, EndGround.DURATION_ELAPSED, Certainty.FINAL, determined, assertedAt);
    }

    private static ResidenceEstablished living(Residence residence, Instant assertedAt) {
        return new ResidenceEstablished(
                residence.municipality(), residence.ground(), assertedAt, Amsterdam.day(assertedAt));
    }

    private static WwCaseRegistered registered(RecordWwCase command) {
        return WwEvents.registered(command);
    }

    private static WwEndDateRevised revised(RecordWwCase command) {
        return WwEvents.revised(command);
    }
}
