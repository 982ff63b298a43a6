package nl.sluitend.benchmark.growth;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.sluitend.command.trajectory.EnrolInReservedPlace;
import nl.sluitend.kernel.employer.EmployerId;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.placement.Contract;
import nl.sluitend.kernel.placement.PlaceWithEmployer;
import nl.sluitend.kernel.placement.PlacementId;
import nl.sluitend.kernel.placement.RecordAftercareContact;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.programme.ReservedPlace;
import nl.sluitend.kernel.trajectory.EnrolInTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.RecordOutcome;

/** What the municipality does: a programme, a job, an outcome, and asking four times how it goes. */
final class TowardsWork {

    static final ProgrammeTerms PROGRAMME = new ProgrammeTerms(
            Placeholder.PROGRAMME.words(),
            Placeholder.MUNICIPALITY.words(),
            EnumSet.allOf(AgeBand.class),
            EnumSet.allOf(Origin.class),
            false,
            LocalDate.of(2020, 1, 1),
            null);

    private static final TrajectoryId TRAJECTORY = new TrajectoryId(Placeholder.TRAJECTORY.words());
    private static final PlacementId PLACEMENT = new PlacementId(Placeholder.PLACEMENT.words());
    private static final EmployerId EMPLOYER = new EmployerId(Placeholder.EMPLOYER.words());

    private final Life life;

    TowardsWork(Life life) {
        this.life = life;
    }

    void goOn() {
        if (enrolled() && life.happens(75)) {
            placed();
        }
    }

    private boolean enrolled() {
        var from = life.today();
        life.decide(
                LifeCallers.CASEWORKER,
                decision -> new EnrolInReservedPlace(
                        new EnrolInTrajectory(
                                UnderWw.PERSON,
                                TRAJECTORY,
                                new ProgrammeId(PROGRAMME.programme()),
                                from,
                                null,
                                decision),
                        new ReservedPlace(TRAJECTORY.value(), PROGRAMME)));
        return life.after(life.between(20, 60));
    }

    private void placed() {
        var from = life.today();
        var contract = new Contract("0421", 32, from, null);
        life.decide(
                LifeCallers.CASEWORKER,
                decision -> new PlaceWithEmployer(UnderWw.PERSON, PLACEMENT, EMPLOYER, true, contract, decision));
        life.decide(
                LifeCallers.CASEWORKER,
                decision -> new RecordOutcome(
                        UnderWw.PERSON, UnderWw.CASE, Outcome.PLACED, from, Evidence.EMPLOYMENT_RECORD, decision));
        followUp();
    }

    private void followUp() {
        int passed = 0;
        for (int moment : List.of(30, 90, 180, 365)) {
            if (!life.after(moment - passed)) {
                return;
            }
            passed = moment;
            life.decide(
                    LifeCallers.CASEWORKER,
                    decision -> new RecordAftercareContact(
                            UnderWw.PERSON, PLACEMENT, moment, life.today(), life.happens(90), decision));
        }
    }
}
