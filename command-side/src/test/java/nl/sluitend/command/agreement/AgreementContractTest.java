package nl.sluitend.command.agreement;

import static nl.sluitend.command.Contract.given;
import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.FEED;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.by;
import static nl.sluitend.command.People.official;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.command.CoveredDaysInMemory;
import nl.sluitend.kernel.agreement.AgreementEnded;
import nl.sluitend.kernel.agreement.AgreementId;
import nl.sluitend.kernel.agreement.AgreementKind;
import nl.sluitend.kernel.agreement.AgreementRegistered;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.agreement.EndAgreement;
import nl.sluitend.kernel.agreement.RegisterAgreement;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of an agreement between UWV and a municipality: UWV registers it, either side ends it. */
class AgreementContractTest {

    private static final AgreementId AGREEMENT = new AgreementId("agreement-1");
    private static final AgreementRegistered REGISTERED =
            new AgreementRegistered(AGREEMENT.value(), "GM0546", AgreementKind.EARLY_TAKEOVER, TODAY, null, TODAY);
    private static final Caller LEIDENS_LEAD = official(Role.TEAM_LEAD, "gm0546", "GM0546");

    @Nested
    class Registering {

        @Test
        void uwvRegistersWhatWasSigned() {
            given(Agreement.class)
                    .when(register(ADVISER, null))
                    .answers(Effect.NEW)
                    .records(REGISTERED);
        }

        @Test
        void nobodyElseDoes() {
            for (var caller : List.of(LEIDENS_LEAD, FEED, official(Role.UWV_ADVISER, "gm0546"))) {
                given(Agreement.class).when(register(caller, null)).refusedBy(OnlyUwvRegistersAnAgreement.class);
            }
        }

        @Test
        void once() {
            given(Agreement.class, REGISTERED)
                    .when(register(ADVISER, null))
                    .refusedBy(AnAgreementIsRegisteredOnce.class);
        }

        @Test
        void forAtLeastOneDay() {
            given(Agreement.class)
                    .when(register(ADVISER, TODAY.minusDays(1)))
                    .refusedBy(AnAgreementEndsAfterItBegins.class);
            given(Agreement.class).when(register(ADVISER, TODAY)).answers(Effect.NEW);
        }

        /** On each day one of a kind holds: whoever asks which one counts needs no rule. */
        @Test
        void onDaysThatNoOtherOfItsKindCovers() {
            for (var other : List.of(
                    other(AgreementKind.EARLY_TAKEOVER, TODAY.minusDays(9), null),
                    other(AgreementKind.EARLY_TAKEOVER, TODAY.plusDays(30), null),
                    other(AgreementKind.EARLY_TAKEOVER, TODAY.minusDays(9), TODAY))) {
                given(covering(other), Agreement.class)
                        .when(register(ADVISER, TODAY.plusDays(30)))
                        .refusedBy(AgreementsOfOneKindDoNotOverlap.class);
            }
        }

        @Test
        void besideThoseOfOtherDaysAndOfAnotherKind() {
            for (var other : List.of(
                    other(AgreementKind.DATA_SUPPLY, TODAY.minusDays(9), null),
                    other(AgreementKind.EARLY_TAKEOVER, TODAY.minusDays(9), TODAY.minusDays(1)),
                    other(AgreementKind.EARLY_TAKEOVER, TODAY.plusDays(31), null))) {
                given(covering(other), Agreement.class)
                        .when(register(ADVISER, TODAY.plusDays(30)))
                        .answers(Effect.NEW);
            }
        }

        /** What ends leaves the days after it to the next. */
        @Test
        void afterTheLastDayOfTheOneBefore() {
            var days = covering(other(AgreementKind.EARLY_TAKEOVER, TODAY.minusDays(9), null));
            var begun = new AgreementRegistered(
                    "other", "GM0546", AgreementKind.EARLY_TAKEOVER, TODAY.minusDays(9), null, TODAY);
            given(days, Agreement.class, begun)
                    .when(new EndAgreement(new AgreementId("other"), TODAY, by(ADVISER)))
                    .answers(Effect.CHANGED);
            var next = new AgreementTerms(
                    AGREEMENT.value(), "GM0546", AgreementKind.EARLY_TAKEOVER, TODAY.plusDays(1), null);
            given(days, Agreement.class)
                    .when(new RegisterAgreement(AGREEMENT, next, by(ADVISER)))
                    .answers(Effect.NEW);
        }

        private static AgreementTerms other(AgreementKind kind, LocalDate from, @Nullable LocalDate until) {
            return new AgreementTerms("other", "GM0546", kind, from, until);
        }

        private static CoveredDaysInMemory covering(AgreementTerms terms) {
            var days = new CoveredDaysInMemory();
            days.cover(terms);
            return days;
        }

        private RegisterAgreement register(Caller caller, @Nullable LocalDate until) {
            return new RegisterAgreement(
                    AGREEMENT,
                    new AgreementTerms(AGREEMENT.value(), "GM0546", AgreementKind.EARLY_TAKEOVER, TODAY, until),
                    by(caller));
        }
    }

    @Nested
    class Ending {

        private static final AgreementEnded ENDED = new AgreementEnded(TODAY, TODAY);

        @Test
        void eitherSideEndsIt() {
            for (var caller : List.of(ADVISER, LEIDENS_LEAD)) {
                given(Agreement.class, REGISTERED)
                        .when(end(caller, TODAY))
                        .answers(Effect.CHANGED)
                        .records(ENDED);
            }
        }

        @Test
        void nobodyElseDoes() {
            for (var caller : List.of(LEIDEN, official(Role.TEAM_LEAD, "gm1916", "GM1916"))) {
                given(Agreement.class, REGISTERED).when(end(caller, TODAY)).refusedBy(OnlyAPartyEndsAnAgreement.class);
            }
        }

        @Test
        void once() {
            given(Agreement.class, REGISTERED, ENDED).when(end(ADVISER, TODAY)).refusedBy(AnAgreementEndsOnce.class);
        }

        @Test
        void notBeforeItsFirstDay() {
            given(Agreement.class, REGISTERED)
                    .when(end(ADVISER, TODAY.minusDays(1)))
                    .refusedBy(AnAgreementEndsAfterItBegins.class);
        }

        @Test
        void notLaterThanWasAgreed() {
            var forAWeek = new AgreementRegistered(
                    AGREEMENT.value(), "GM0546", AgreementKind.DATA_SUPPLY, TODAY, TODAY.plusDays(7), TODAY);
            given(Agreement.class, forAWeek)
                    .when(end(ADVISER, TODAY.plusDays(8)))
                    .refusedBy(NobodyProlongsAnAgreementByEndingIt.class);
            given(Agreement.class, forAWeek)
                    .when(end(ADVISER, TODAY.plusDays(7)))
                    .records(new AgreementEnded(TODAY.plusDays(7), TODAY));
        }

        /** People were offered and taken over on it until now. */
        @Test
        void notInRetrospect() {
            var ofLastYear = new AgreementRegistered(
                    AGREEMENT.value(),
                    "GM0546",
                    AgreementKind.EARLY_TAKEOVER,
                    TODAY.minusYears(1),
                    null,
                    TODAY.minusYears(1));
            for (var on : List.of(TODAY.minusMonths(3), TODAY.minusDays(1))) {
                given(Agreement.class, ofLastYear)
                        .when(end(ADVISER, on))
                        .refusedBy(AnAgreementIsNotEndedInRetrospect.class);
            }
            for (var on : List.of(TODAY, TODAY.plusMonths(3))) {
                given(Agreement.class, ofLastYear).when(end(ADVISER, on)).records(new AgreementEnded(on, TODAY));
            }
        }

        @Test
        void byWhoSawItAsItIs() {
            for (long seen : new long[] {-1, 1}) {
                given(Agreement.class, REGISTERED)
                        .when(endAsSeen(seen, ADVISER))
                        .refusedBy(TheAgreementIsAsSeen.class);
            }
            given(Agreement.class, REGISTERED).when(endAsSeen(0, ADVISER)).records(ENDED);
        }

        /** Who has no say learns no version. */
        @Test
        void aStrangerLearnsNothingOfItsVersion() {
            given(Agreement.class, REGISTERED)
                    .when(endAsSeen(5, official(Role.TEAM_LEAD, "gm1916", "GM1916")))
                    .refusedBy(OnlyAPartyEndsAnAgreement.class);
        }

        private EndAgreement endAsSeen(long seen, Caller caller) {
            return new EndAgreement(AGREEMENT, TODAY, new Decision(caller, NOW, seen));
        }

        private EndAgreement end(Caller caller, LocalDate on) {
            return new EndAgreement(AGREEMENT, on, by(caller));
        }
    }
}
