package nl.sluitend.command.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Asserted;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.responsibility.AgeFact;
import nl.sluitend.kernel.responsibility.Facts;
import nl.sluitend.kernel.responsibility.Holding;
import nl.sluitend.kernel.responsibility.Task;
import nl.sluitend.kernel.responsibility.TaskTimeline;
import nl.sluitend.kernel.wwcase.AssertedLine;
import nl.sluitend.kernel.wwcase.WwCaseAsserted;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Where the person stands: the facts that decide where tasks lie, and the competent municipality. */
public final class Standing {

    private final Residences residences = new Residences();
    private Facts facts = Facts.NONE;
    private Asserted latest = Asserted.NEVER;

    @EventSourcingHandler
    void evolve(InhabitantEvent event) {
        facts = facts.evolve(event);
        switch (event) {
            case InhabitantRegistered e -> latest = latest.or(new Asserted(e.assertedAt(), ""));
            case PersonalDetailsRevised e -> latest = latest.or(new Asserted(e.assertedAt(), ""));
            case ResidenceEstablished e ->
                residences.hear(
                        e.occurredOn(), new Asserted(e.assertedAt(), ""), new Residence(e.municipality(), e.ground()));
            case WwCaseRegistered e -> hear(new Asserted(e.assertedAt(), e.wwCase()), e.line(), e.occurredOn());
            case WwEndDateRevised e -> hear(new Asserted(e.assertedAt(), e.wwCase()), e.line(), e.occurredOn());
            case WwCaseAsserted e -> hear(new Asserted(e.assertedAt(), e.wwCase()), e.line(), e.occurredOn());
            default -> {}
        }
    }

    private void hear(Asserted asserted, @Nullable AssertedLine line, LocalDate today) {
        if (line != null) {
            latest = latest.or(asserted);
            residences.hear(dayOf(asserted.at(), today), asserted, line.residence());
        }
    }

    /** Whether nothing that was asserted later is known of the person. */
    public boolean knowsNothingSince(Asserted asserted) {
        return asserted.isAfter(latest);
    }

    /** Where the task of support towards work lies on that day. */
    public Holding reintegrationOn(LocalDate day) {
        return new TaskTimeline(facts).on(day, Task.REINTEGRATION);
    }

    /** Whether that is the competent municipality, on that ground. */
    public boolean residesIn(Residence other) {
        return residences.current().filter(other::equals).isPresent();
    }

    /** What becomes known of where the person lives, and lived, when that is asserted. */
    public List<ResidenceEstablished> establishing(Residence residence, Asserted asserted, LocalDate today) {
        return residences.with(dayOf(asserted.at(), today), asserted, residence).untold(facts.residences());
    }

    /** The competent municipality once that is asserted. */
    public String municipalityWith(Residence residence, Asserted asserted, LocalDate today) {
        return residences
                .with(dayOf(asserted.at(), today), asserted, residence)
                .current()
                .orElse(residence)
                .municipality();
    }

    /** From the day of the assertion on, and not from tomorrow on. */
    private static LocalDate dayOf(Instant asserted, LocalDate today) {
        var day = Amsterdam.day(asserted);
        return day.isAfter(today) ? today : day;
    }

    /** Whether that band beside a case is known already, or is of a last day that is known no more. */
    public boolean knows(String wwCase, AgeFact age) {
        return facts.knows(wwCase, age);
    }

    /** The age band on that day. */
    public AgeBand ageBandOn(LocalDate day) {
        return facts.ageBandOn(day);
    }

    /** From where the person came. */
    public @Nullable Origin origin() {
        return facts.origin();
    }
}
