package nl.sluitend.kernel.responsibility;

import static nl.sluitend.kernel.responsibility.Additions.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import org.jspecify.annotations.Nullable;

/**
 * The recorded facts that decide where tasks lie, folded from one inhabitant's events. The timeline of tasks is a
 * function of them and is never stored (R1).
 *
 * @param origin from where the person came; absent before registration
 * @param registeredOn the first day known
 * @param ageBand the latest
 * @param residences the competent municipality from each day on, oldest first
 * @param ww the days with WW, by case
 * @param takeovers from which day a municipality took the task of a WW case over, by case
 * @param jobseeker the days of registration as jobseeker
 * @param turns what the outcomes said, oldest first
 */
public record Facts(
        @Nullable Origin origin,
        @Nullable LocalDate registeredOn,
        AgeBand ageBand,
        List<ResidenceFact> residences,
        Map<String, Days> ww,
        Map<String, TakeoverFact> takeovers,
        List<Days> jobseeker,
        List<TurnFact> turns) {

    /** Before anything is known. */
    public static final Facts NONE =
            new Facts(null, null, AgeBand.UNKNOWN, List.of(), Map.of(), Map.of(), List.of(), List.of());

    /** The facts after that event. */
    public Facts evolve(InhabitantEvent event) {
        return switch (event) {
            case InhabitantRegistered e ->
                registered(e.origin(), e.occurredOn()).aged(e.ageBand());
            case PersonalDetailsRevised e -> aged(e.ageBand());
            case ResidenceEstablished e -> residing(new ResidenceFact(e.occurredOn(), e.municipality()));
            case JobseekerRegistered e -> registeredAsJobseeker(new Days(e.occurredOn(), e.until()));
            case WwCaseRegistered e -> withWw(e.wwCase(), new Days(e.firstDay(), e.lastDay()));
            case WwEndDateRevised e -> withWw(e.wwCase(), new Days(e.firstDay(), e.lastDay()));
            case ResponsibilityTransferred e -> takenOver(e.wwCase(), new TakeoverFact(e.from(), e.municipality()));
            case OutcomeRecorded e -> turned(new TurnFact(e.occurredOn(), e.outcome()));
            default -> this;
        };
    }

    private Facts registered(Origin from, LocalDate on) {
        return new Facts(from, on, ageBand, residences, ww, takeovers, jobseeker, turns);
    }

    private Facts aged(AgeBand band) {
        return new Facts(origin, registeredOn, band, residences, ww, takeovers, jobseeker, turns);
    }

    private Facts residing(ResidenceFact fact) {
        return new Facts(origin, registeredOn, ageBand, plus(residences, fact), ww, takeovers, jobseeker, turns);
    }

    private Facts withWw(String wwCase, Days days) {
        return new Facts(
                origin, registeredOn, ageBand, residences, plus(ww, wwCase, days), takeovers, jobseeker, turns);
    }

    private Facts takenOver(String wwCase, TakeoverFact fact) {
        return new Facts(
                origin, registeredOn, ageBand, residences, ww, plus(takeovers, wwCase, fact), jobseeker, turns);
    }

    private Facts registeredAsJobseeker(Days days) {
        return new Facts(origin, registeredOn, ageBand, residences, ww, takeovers, plus(jobseeker, days), turns);
    }

    private Facts turned(TurnFact fact) {
        return new Facts(origin, registeredOn, ageBand, residences, ww, takeovers, jobseeker, plus(turns, fact));
    }
}
