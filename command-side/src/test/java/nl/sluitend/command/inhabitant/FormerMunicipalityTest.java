package nl.sluitend.command.inhabitant;

import static nl.sluitend.command.Contract.given;
import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.HANDOVER;
import static nl.sluitend.command.History.accepted;
import static nl.sluitend.command.History.met;
import static nl.sluitend.command.History.offeredToLeiden;
import static nl.sluitend.command.History.prepared;
import static nl.sluitend.command.History.transferred;
import static nl.sluitend.command.History.withWwUntil;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.BOLLENSTREEK;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.by;
import static nl.sluitend.command.People.official;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.command.AnyCommand;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.RecordWarmMeeting;
import nl.sluitend.kernel.handover.RejectHandover;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.inhabitant.RequireRelation;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.EndPlacement;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.placement.PlacementId;
import nl.sluitend.kernel.placement.RecordAftercareContact;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.trajectory.EndReason;
import nl.sluitend.kernel.trajectory.EndTrajectory;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryEnded;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.RecordContactAttempt;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.Test;

/** The municipality that somebody left ends what it began, and decides nothing else (ADR 21). */
class FormerMunicipalityTest {

    private static final PlacementId PLACEMENT = new PlacementId("placement-1");

    private static Object[] movedAway() {
        return offeredToLeiden(
                accepted(),
                met(),
                transferred(),
                new EnrolledInTrajectory("trajectory-1", "programme-1", "GM0546", true, TODAY, null, TODAY),
                new PlacedWithEmployer(
                        PLACEMENT.value(), "employer-1", "gm0546", "0421", 24, TODAY.minusDays(30), null, TODAY),
                new AftercareStarted(PLACEMENT.value(), List.of(TODAY), TODAY),
                new ResidenceEstablished("GM1916", ResidenceGround.RESIDENCE, NOW, TODAY));
    }

    @Test
    void itEndsItsTrajectory() {
        given(Inhabitant.class, movedAway())
                .when(new EndTrajectory(AMINA, new TrajectoryId("trajectory-1"), EndReason.MOVED, TODAY, by(LEIDEN)))
                .records(new TrajectoryEnded("trajectory-1", "programme-1", EndReason.MOVED, TODAY, TODAY));
    }

    @Test
    void itEndsItsPlacement() {
        given(Inhabitant.class, movedAway())
                .when(new EndPlacement(AMINA, PLACEMENT, TODAY, by(LEIDEN)))
                .records(new PlacementEnded(PLACEMENT.value(), TODAY, TODAY));
    }

    @Test
    void aftercareIsForItsOwnPeople() {
        given(Inhabitant.class, movedAway())
                .when(new RecordAftercareContact(AMINA, PLACEMENT, 30, TODAY, true, by(LEIDEN)))
                .refusedBy(AFormerMunicipalityOnlyEndsWhatItBegan.class);
    }

    @Test
    void itDecidesNothingElse() {
        var refused = Stream.concat(
                        AnyCommand.toPeople().stream()
                                .filter(type -> type != RegisterInhabitant.class && type != RecordWwCase.class)
                                .map(type -> AnyCommand.of(type, by(LEIDEN))),
                        Stream.of(
                                new RecordContactAttempt(AMINA, CASE, Channel.LETTER, by(LEIDEN)),
                                new RecordWarmMeeting(AMINA, HANDOVER, TODAY, by(LEIDEN)),
                                new RequireRelation(AMINA, by(LEIDEN))))
                .toList();
        assertThat(refused).hasSizeGreaterThan(20).allMatch(FormerMunicipalityTest::isRefused);
    }

    /** Which rule refuses would tell what became of the person since, such as that they were offered to another. */
    @Test
    void whoeverHadARelationIsToldOfNoOtherRule() {
        var moved = new ResidenceEstablished("GM1916", ResidenceGround.RESIDENCE, NOW, TODAY);
        given(Inhabitant.class, offeredToLeiden(accepted(), moved))
                .when(new RejectHandover(AMINA, HANDOVER, RejectionReason.NOT_RESIDENT, null, by(LEIDEN)))
                .refusedBy(AFormerMunicipalityOnlyEndsWhatItBegan.class);
    }

    /** A body acts for the municipality that somebody left and for the one where they live, which has the task by law. */
    @Test
    void aBodyDoesForOneMunicipalityWhatThatOneWouldDoItself() {
        var movedAfterWw = withWwUntil(
                TODAY.minusDays(10),
                prepared(),
                new HandoverOffered(
                        HANDOVER.value(),
                        "GM0553",
                        ResidenceGround.RESIDENCE,
                        GroundKind.AGREEMENT,
                        "agreement-1",
                        1,
                        TODAY),
                accepted(),
                new ResidenceEstablished("GM0575", ResidenceGround.RESIDENCE, NOW, TODAY));

        for (var caller : List.of(BOLLENSTREEK, official(Role.CASEWORKER, "gm0575", "GM0575"))) {
            given(Inhabitant.class, movedAfterWw)
                    .when(new RequireRelation(AMINA, by(caller)))
                    .recordsNothing();
        }
        given(Inhabitant.class, movedAfterWw)
                .when(new RequireRelation(AMINA, by(official(Role.CASEWORKER, "gm0553", "GM0553"))))
                .refusedBy(AFormerMunicipalityOnlyEndsWhatItBegan.class);
    }

    private static boolean isRefused(InhabitantCommand command) {
        var refused = new boolean[1];
        new AggregateTestFixture<>(Inhabitant.class)
                .given(movedAway())
                .when(command)
                .expectNoEvents()
                .expectException(new CustomMatcher<Object>("a refusal") {
                    @Override
                    public boolean matches(Object thrown) {
                        refused[0] = thrown instanceof Refused;
                        return refused[0];
                    }
                });
        return refused[0];
    }
}
