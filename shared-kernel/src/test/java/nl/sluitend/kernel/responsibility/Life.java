package nl.sluitend.kernel.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.wwcase.AssertedLine;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwCaseAsserted;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwRevived;
import org.jspecify.annotations.Nullable;

/** What can happen to somebody that moves a task, said shortly. */
final class Life {

    private static final Sealed NOBODY = new Sealed("nobody");

    private static final String LEIDEN = "GM0546";

    private Life() {}

    /** The timeline of somebody to whom this happened. */
    static TaskTimeline after(InhabitantEvent... events) {
        return after(List.of(events));
    }

    static TaskTimeline after(List<InhabitantEvent> events) {
        var facts = Facts.NONE;
        for (var event : events) {
            facts = facts.evolve(event);
        }
        return new TaskTimeline(facts);
    }

    /** Known since that day in that municipality, and what came next. */
    static InhabitantEvent[] known(Origin origin, LocalDate since, InhabitantEvent... more) {
        return Stream.concat(
                        Stream.of(opened(origin, AgeBand.FROM_27_TO_49, since), living(LEIDEN, since)), Stream.of(more))
                .toArray(InhabitantEvent[]::new);
    }

    static InhabitantRegistered opened(Origin origin, AgeBand ageBand, LocalDate on) {
        return new InhabitantRegistered("somebody", origin, null, ageBand, NOBODY, NOBODY, NOBODY, at(on), on);
    }

    static PersonalDetailsRevised aged(AgeBand ageBand, LocalDate on) {
        return new PersonalDetailsRevised(ageBand, NOBODY, NOBODY, NOBODY, at(on), on);
    }

    static ResidenceEstablished living(String municipality, LocalDate since) {
        return new ResidenceEstablished(municipality, ResidenceGround.RESIDENCE, at(since), since);
    }

    static WwCaseRegistered ww(String wwCase, LocalDate first, LocalDate last) {
        return new WwCaseRegistered(
                wwCase,
                NOBODY,
                first,
                last,
                EndGround.DURATION_ELAPSED,
                Certainty.FINAL,
                first,
                at(first),
                null,
                null,
                32,
                "0421",
                "NONE",
                List.of(),
                List.of(),
                null,
                null,
                first);
    }

    static WwEndDateRevised revised(String wwCase, LocalDate first, LocalDate last) {
        return new WwEndDateRevised(
                wwCase, first, last, EndGround.DURATION_ELAPSED, Certainty.FINAL, last, at(last), null, null, first);
    }

    static WwEndDateRevised determined(String wwCase, LocalDate first, LocalDate last, LocalDate on) {
        return new WwEndDateRevised(
                wwCase, first, last, EndGround.DURATION_ELAPSED, Certainty.FINAL, on, at(on), null, null, on);
    }

    /** UWV's message told what is known better already. */
    static WwCaseAsserted asserted(String wwCase, LocalDate on, LocalDate last) {
        return new WwCaseAsserted(
                wwCase, at(on), on, last, new AssertedLine(LEIDEN, ResidenceGround.RESIDENCE, ""), on);
    }

    /** UWV determined that WW ends, or ended, because of the state pension age. */
    static WwEndDateRevised pensionedAfter(String wwCase, LocalDate first, LocalDate last) {
        return new WwEndDateRevised(
                wwCase, first, last, EndGround.PENSION_AGE, Certainty.FINAL, first, at(first), null, null, first);
    }

    static ResponsibilityTransferred byLaw(String wwCase, String municipality, LocalDate from) {
        return new ResponsibilityTransferred("handover", wwCase, municipality, from, null, from);
    }

    static ResponsibilityTransferred takenOver(String wwCase, String municipality, LocalDate from) {
        return new ResponsibilityTransferred("handover", wwCase, municipality, from, "agreement", from);
    }

    static JobseekerRegistered jobseeker(LocalDate from, LocalDate until) {
        return new JobseekerRegistered(until, from);
    }

    static WwRevived revived(String wwCase, LocalDate on) {
        return new WwRevived(wwCase, Outcome.SELF_FOUND_WORK, on);
    }

    /** Placed in a job from that day on; {@code until} as agreed. */
    static PlacedWithEmployer placed(String placement, LocalDate from, @Nullable LocalDate until) {
        return new PlacedWithEmployer(placement, "employer", LEIDEN, "0421", 32, from, until, from);
    }

    static PlacementEnded jobEnded(String placement, LocalDate lastDay) {
        return new PlacementEnded(placement, lastDay, lastDay);
    }

    static AftercareContactHeld found(String placement, boolean stillAtWork, LocalDate on) {
        return new AftercareContactHeld(placement, 30, stillAtWork, on);
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(Amsterdam.ZONE).toInstant();
    }

    static OutcomeRecorded outcome(String wwCase, Outcome outcome, LocalDate on) {
        return new OutcomeRecorded(wwCase, outcome, Evidence.OWN_STATEMENT, "uwv", on);
    }
}
