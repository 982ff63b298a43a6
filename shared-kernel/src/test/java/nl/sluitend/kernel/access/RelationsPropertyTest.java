package nl.sluitend.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
import nl.sluitend.kernel.wwcase.WwRevived;

/** Whatever happens: who had a person, or began something, keeps what it knew, and no version comes twice. */
class RelationsPropertyTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-01");
    private static final List<String> BODIES = List.of("GM0546", "GM0537", "UWV");

    @Provide
    Arbitrary<List<Visible>> lives() {
        return Arbitraries.of(
                        prepared(1),
                        prepared(2),
                        offered(1, "GM0546"),
                        offered(2, "GM0546"),
                        offered(1, "GM0537"),
                        new HandoverAccepted("handover-1", "gm0546", new Sealed("x"), DAY, DAY),
                        new HandoverAccepted("handover-2", "gm0546", new Sealed("x"), DAY, DAY),
                        new HandoverRejected("handover-1", RejectionReason.NOT_RESIDENT, null, DAY),
                        new HandoverRejected("handover-2", RejectionReason.NOT_RESIDENT, null, DAY),
                        new HandoverWithdrawn("handover-1", WithdrawalReason.FOUND_WORK, DAY),
                        new OutcomeRecorded("case-1", Outcome.NUG, Evidence.OWN_STATEMENT, "uwv", DAY),
                        new WwRevived("case-1", Outcome.NUG, DAY),
                        new OutcomeRecorded("case-2", Outcome.MOVED_ABROAD, Evidence.BRP, "uwv", DAY.minusDays(1)),
                        new WwRevived("case-2", Outcome.MOVED_ABROAD, DAY),
                        new EnrolledInTrajectory("trajectory-1", "programme", "GM0546", false, DAY, null, DAY),
                        living("GM0546"),
                        living("GM0537"))
                .list()
                .ofMaxSize(25);
    }

    private static Visible prepared(int number) {
        return new HandoverPrepared("handover-" + number, "case-" + number, List.of(), DAY);
    }

    private static Visible offered(int number, String municipality) {
        return new HandoverOffered(
                "handover-" + number, municipality, ResidenceGround.RESIDENCE, GroundKind.AGREEMENT, "a", 1, DAY);
    }

    private static Visible living(String municipality) {
        return new ResidenceEstablished(municipality, ResidenceGround.RESIDENCE, Instant.EPOCH, DAY);
    }

    @Property(tries = 2000)
    void nobodyForgetsOrIsForgotten(@ForAll("lives") List<Visible> events) {
        var relations = Relations.NONE.registered(null);
        var course = new ArrayList<>(List.of(relations));
        for (var event : events) {
            relations = relations.evolve(event);
            course.add(relations);
        }
        for (var body : BODIES) {
            assertThat(isForgotten(course.stream()
                            .map(each -> Optional.ofNullable(each.of(body)))
                            .toList()))
                    .isFalse();
            assertThat(course.stream().map(each -> each.versionFor(Set.of(body))))
                    .isSorted();
        }
    }

    @Example
    void aRelationThatGoesOutIsSeenToBeForgotten() {
        assertThat(isForgotten(List.of(Optional.of(Relation.OWN), Optional.of(Relation.OFFERED), Optional.empty())))
                .isTrue();
        assertThat(isForgotten(List.of(Optional.of(Relation.OFFERED), Optional.empty(), Optional.of(Relation.OWN))))
                .isFalse();
    }

    /** Whether there is nothing where there was more than an offer once. */
    private static boolean isForgotten(List<Optional<Relation>> course) {
        boolean isKept = false;
        for (var relation : course) {
            isKept |= relation.isPresent() && relation.get() != Relation.OFFERED;
            if (isKept && relation.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
