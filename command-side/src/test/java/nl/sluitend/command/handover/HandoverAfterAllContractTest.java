package nl.sluitend.command.handover;

import static java.time.ZoneOffset.UTC;
import static nl.sluitend.command.Contract.given;
import static nl.sluitend.command.Days.FIRST_DAY;
import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.HANDOVER;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.History.IN_VOORBURG;
import static nl.sluitend.command.History.PAYLOAD;
import static nl.sluitend.command.History.accepted;
import static nl.sluitend.command.History.flagged;
import static nl.sluitend.command.History.met;
import static nl.sluitend.command.History.offered;
import static nl.sluitend.command.History.offeredToLeiden;
import static nl.sluitend.command.History.prepared;
import static nl.sluitend.command.History.withWw;
import static nl.sluitend.command.History.withWwUntil;
import static nl.sluitend.command.History.wwBeside;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.by;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.sluitend.command.inhabitant.Inhabitant;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandOverFromWW;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.InhabitantInformed;
import nl.sluitend.kernel.handover.LegalGround;
import nl.sluitend.kernel.handover.PrepareHandover;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.RecordOutcome;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which municipality has the task by law can be told of the person, whatever came before: nobody falls between them. */
class HandoverAfterAllContractTest {

    private static final LocalDate OVER = TODAY.minusDays(5);
    private static final HandoverId ANOTHER = new HandoverId("another");
    private static final PrepareHandover PREPARE = new PrepareHandover(AMINA, ANOTHER, CASE, PAYLOAD, by(ADVISER));
    private static final HandoverPrepared PREPARED =
            new HandoverPrepared(ANOTHER.value(), CASE.value(), PAYLOAD, TODAY);
    private static final InhabitantInformed INFORMED = new InhabitantInformed(ANOTHER.value(), TODAY);

    @Nested
    class OfACaseThatIsClosed {

        @Test
        void whoeverWasNotReachedIsHandedOverOnceTheyShowUp() {
            given(Inhabitant.class, withWwUntil(OVER, ended(Outcome.UNREACHABLE, OVER)))
                    .when(PREPARE)
                    .records(PREPARED, INFORMED);
            given(Inhabitant.class, withWwUntil(OVER, ended(Outcome.UNREACHABLE, OVER), PREPARED, INFORMED))
                    .when(new HandOverFromWW(
                            AMINA, ANOTHER, IN_LEIDEN, new LegalGround(GroundKind.BY_LAW, null), by(ADVISER)))
                    .records(new HandoverOffered(
                            ANOTHER.value(), "GM0546", ResidenceGround.RESIDENCE, GroundKind.BY_LAW, null, 1, TODAY));
        }

        @Test
        void whileUwvOrNobodyHasTheTaskItIsNot() {
            given(Inhabitant.class, withWw(ended(Outcome.BIJSTAND, TODAY)))
                    .when(PREPARE)
                    .refusedBy(ACaseIsOpenOrTheTaskIsAMunicipalitys.class);
            given(Inhabitant.class, withWwUntil(OVER, ended(Outcome.SELF_FOUND_WORK, OVER)))
                    .when(PREPARE)
                    .refusedBy(ACaseIsOpenOrTheTaskIsAMunicipalitys.class);
        }
    }

    @Nested
    class OfWhoMovesAfterATransferByLaw {

        private static final ResponsibilityTransferred TO_LEIDEN = new ResponsibilityTransferred(
                HANDOVER.value(), CASE.value(), "GM0546", OVER.plusDays(1), null, TODAY.minusDays(2));
        private static final ResidenceEstablished TO_VOORBURG = new ResidenceEstablished(
                IN_VOORBURG.municipality(),
                IN_VOORBURG.ground(),
                TODAY.atStartOfDay().toInstant(UTC),
                TODAY);

        @Test
        void theNextMunicipalityIsOfferedTheSameCase() {
            given(Inhabitant.class, transferred(TO_VOORBURG)).when(PREPARE).records(PREPARED, INFORMED);
            given(Inhabitant.class, transferred(TO_VOORBURG, PREPARED, INFORMED))
                    .when(new HandOverFromWW(
                            AMINA, ANOTHER, IN_VOORBURG, new LegalGround(GroundKind.BY_LAW, null), by(ADVISER)))
                    .records(new HandoverOffered(
                            ANOTHER.value(), "GM1916", ResidenceGround.RESIDENCE, GroundKind.BY_LAW, null, 1, TODAY));
        }

        @Test
        void whoStaysIsHandedOverOnce() {
            given(Inhabitant.class, transferred()).when(PREPARE).refusedBy(OneOpenHandoverPerCase.class);
            given(Inhabitant.class, transferred(TO_VOORBURG, PREPARED, INFORMED))
                    .when(new PrepareHandover(AMINA, new HandoverId("third"), CASE, PAYLOAD, by(ADVISER)))
                    .refusedBy(OneOpenHandoverPerCase.class);
        }

        private static Object[] transferred(Object... more) {
            return withWwUntil(
                    OVER,
                    Stream.concat(
                                    Stream.of(flagged(), prepared(), offered(), accepted(), met(), TO_LEIDEN),
                                    Stream.of(more))
                            .toArray());
        }
    }

    /** Whose relation ends by it finds nothing in its inbox that it may not open. */
    @Test
    void anOfferIsTakenBackWhenAnotherCaseTellsThatThePersonMovedAbroad() {
        var other = new WwCaseId("case-2");
        var beside = wwBeside(other, FIRST_DAY, NOW.minusSeconds(60), null);
        given(Inhabitant.class, offeredToLeiden(beside))
                .when(new RecordOutcome(AMINA, other, Outcome.MOVED_ABROAD, TODAY, Evidence.BRP, by(ADVISER)))
                .records(
                        new OutcomeRecorded(other.value(), Outcome.MOVED_ABROAD, Evidence.BRP, "uwv", TODAY),
                        new HandoverWithdrawn(HANDOVER.value(), WithdrawalReason.RESIDENCE_CHANGED, TODAY));
    }

    private static OutcomeRecorded ended(Outcome outcome, LocalDate on) {
        return new OutcomeRecorded(CASE.value(), outcome, Evidence.OWN_STATEMENT, "uwv", on);
    }
}
