package nl.sluitend.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.access.Viewpoint.OfBodies;
import nl.sluitend.kernel.access.Viewpoint.Outside;
import nl.sluitend.kernel.access.Viewpoint.Whole;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandoverAccepted;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverRejected;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import org.junit.jupiter.api.Test;

/** Who is admitted by which relation: to the person, to a case, to an event, and to a line of the history. */
class AdmissionTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-01");
    private static final String LEIDEN = "GM0546";
    private static final String KATWIJK = "GM0537";

    private final Relations opened = Relations.NONE.registered(null).evolve(living(LEIDEN, DAY));
    private final Relations offered = offered(opened, "handover", LEIDEN);
    private final Relations returned = offered.evolve(rejected("handover"));
    private final Relations own = offered.evolve(accepted("handover"));
    private final Relations former = own.evolve(withdrawn());
    private final Relations began = opened.evolve(enrolledBy(LEIDEN));

    private static ResidenceEstablished living(String municipality, LocalDate from) {
        return new ResidenceEstablished(municipality, ResidenceGround.RESIDENCE, Instant.EPOCH, from);
    }

    private static Relations prepared(Relations before, String handover) {
        return before.evolve(new HandoverPrepared(handover, "case-of-" + handover, List.of(), DAY));
    }

    private static Relations offered(Relations before, String handover, String municipality) {
        return prepared(before, handover)
                .evolve(new HandoverOffered(
                        handover, municipality, ResidenceGround.RESIDENCE, GroundKind.AGREEMENT, "agreement", 1, DAY));
    }

    private static HandoverAccepted accepted(String handover) {
        return new HandoverAccepted(handover, "gm0546", new Sealed("x"), DAY, DAY);
    }

    private static HandoverRejected rejected(String handover) {
        return new HandoverRejected(handover, RejectionReason.NOT_RESIDENT, null, DAY);
    }

    private static HandoverWithdrawn withdrawn() {
        return new HandoverWithdrawn("handover", WithdrawalReason.FOUND_WORK, DAY);
    }

    private static OutcomeRecorded outcome() {
        return new OutcomeRecorded("case-of-handover", Outcome.BIJSTAND, Evidence.MUNICIPAL_DECISION, "gm0546", DAY);
    }

    private static EnrolledInTrajectory enrolledBy(String municipality) {
        return new EnrolledInTrajectory("trajectory", "programme", municipality, false, DAY, null, DAY);
    }

    @Test
    void aPersonIsAdmittedToTheirOwnDossierOnly() {
        assertThat(offered.admit(new Whole("anna"), "anna")).isTrue();
        assertThat(offered.admit(new Whole("bert"), "anna")).isFalse();
        assertThat(offered.admit(new Whole(null), "anna")).as("the product").isTrue();
    }

    @Test
    void aBodyIsAdmittedByItsRelation() {
        assertThat(offered.admit(new OfBodies(Set.of("UWV")), "anna")).isTrue();
        assertThat(offered.admit(new OfBodies(Set.of(KATWIJK, LEIDEN)), "anna")).isTrue();
        assertThat(offered.admit(new OfBodies(Set.of(KATWIJK)), "anna")).isFalse();
        assertThat(returned.admit(new OfBodies(Set.of(LEIDEN)), "anna")).isFalse();
        assertThat(offered.admit(new Outside(), "anna")).isFalse();
    }

    @Test
    void itIsOverForWhoeverHadThePersonAndHasNoMore() {
        assertThat(former.areOver(Set.of(LEIDEN))).isTrue();
        assertThat(own.areOver(Set.of(LEIDEN))).isFalse();
        assertThat(returned.areOver(Set.of(LEIDEN))).isFalse();
        assertThat(offered(former, "another", KATWIJK).areOver(Set.of(LEIDEN, KATWIJK)))
                .as("one of them has it now")
                .isFalse();
    }

    /** What was accepted and lies elsewhere now leaves no offer that tells of it. */
    @Test
    void whoHadThePersonIsRememberedWhenAnotherHasTheOffer() {
        assertThat(offered(former, "handover", KATWIJK).of(LEIDEN)).isEqualTo(Relation.FORMER);
        assertThat(offered(returned, "handover", KATWIJK).of(LEIDEN)).isNull();
    }

    @Test
    void whatAnOutcomeClosedIsRememberedWhenAnotherHasTheOffer() {
        var closed = offered.evolve(outcome());

        assertThat(offered(closed, "handover", KATWIJK).of(LEIDEN)).isEqualTo(Relation.FORMER);
    }

    @Test
    void whatWasOfferedToNobodyMakesItNobodys() {
        assertThat(prepared(opened, "handover").evolve(accepted("handover")).audience())
                .containsExactly("UWV");
    }

    @Test
    void whoeverEnrolledThePersonBeganSomething() {
        assertThat(began.areBegunBy(Set.of(KATWIJK, LEIDEN))).isTrue();
        assertThat(began.areBegunBy(Set.of(KATWIJK))).isFalse();
        assertThat(opened.areBegunBy(Set.of(LEIDEN))).isFalse();
        assertThat(began.of(LEIDEN)).isEqualTo(Relation.BEGAN);
    }

    @Test
    void aCaseIsSeenByUwvAndByWhomItIsOfferedTo() {
        assertThat(opened.letSee("case-of-handover", "UWV")).isTrue();
        assertThat(offered.letSee("case-of-handover", LEIDEN)).isTrue();
        assertThat(offered.letSee("case-of-handover", KATWIJK)).isFalse();
        assertThat(offered.letSee("another-case", LEIDEN)).isFalse();
        assertThat(former.letSee("case-of-handover", LEIDEN)).isTrue();
        assertThat(returned.letSee("case-of-handover", LEIDEN)).isFalse();
    }

    /** An event that says itself which relations see it, and whose it is. */
    private record Happened(Set<Relation> seenBy, Set<String> whose) implements Visible {

        @Override
        public Relations after(Relations before) {
            return before;
        }

        @Override
        public boolean isOf(String body, Relations after) {
            return whose.contains(body);
        }
    }

    @Test
    void anEventIsSeenByTheRelationsThatItNames() {
        var seen = new Happened(Set.of(Relation.OWN), Set.of(LEIDEN));

        assertThat(own.seers(own, seen)).containsExactly(LEIDEN);
        assertThat(own.seers(offered, seen)).as("who became it by the event").containsExactly(LEIDEN);
        assertThat(former.seers(own, seen)).as("who lost it by the event").containsExactly(LEIDEN);
        assertThat(former.seers(former, seen)).isEmpty();
        assertThat(returned.seers(returned, seen)).isEmpty();
    }

    @Test
    void anEventOfAnotherIsNotSeen() {
        assertThat(own.seers(own, new Happened(Set.of(Relation.OWN), Set.of(KATWIJK))))
                .isEmpty();
    }

    @Test
    void aLineIsSeenByWhomItWasSeenByThenAndWhoStillHasARelation() {
        assertThat(offered.letSeeLine(Set.of(LEIDEN), Set.of("UWV", LEIDEN), null))
                .isTrue();
        assertThat(offered.letSeeLine(Set.of(LEIDEN), Set.of("UWV"), null)).isFalse();
        assertThat(returned.letSeeLine(Set.of(LEIDEN), Set.of(LEIDEN), null)).isFalse();
        assertThat(former.letSeeLine(Set.of(LEIDEN), Set.of(LEIDEN), null)).isTrue();
    }

    @Test
    void whoeverBeganSomethingSeesTheLinesOfThatAlone() {
        assertThat(began.letSeeLine(Set.of(LEIDEN), Set.of(LEIDEN), "trajectory"))
                .isTrue();
        assertThat(began.letSeeLine(Set.of(LEIDEN), Set.of(LEIDEN), "another")).isFalse();
        assertThat(began.letSeeLine(Set.of(LEIDEN), Set.of(LEIDEN), null)).isFalse();
    }

    @Test
    void whatIsReturnedWentBackAndWhatAnOutcomeClosedDidNot() {
        assertThat(returned.tookBackFrom(LEIDEN, offered)).isTrue();
        assertThat(offered.evolve(withdrawn()).tookBackFrom(LEIDEN, offered)).isTrue();
        assertThat(offered.evolve(outcome()).tookBackFrom(LEIDEN, offered)).isFalse();
        assertThat(own.tookBackFrom(LEIDEN, offered)).isFalse();
    }

    /** Only an offer goes back: what was the municipality's own ended. */
    @Test
    void whatWasItsOwnDoesNotGoBack() {
        assertThat(offered(own, "handover", KATWIJK).tookBackFrom(LEIDEN, own)).isFalse();
    }

    /** What ended before, and is not with it any more, says nothing about what goes back now. */
    @Test
    void whatGoesBackIsWhatLayWithItBefore() {
        var again = offered(former, "another", LEIDEN);

        assertThat(again.of(LEIDEN)).isEqualTo(Relation.OFFERED);
        assertThat(again.evolve(rejected("another")).tookBackFrom(LEIDEN, again))
                .isTrue();
    }
}
