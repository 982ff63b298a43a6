package nl.sluitend.command.responsibility;

import java.time.LocalDate;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.responsibility.Facts;
import nl.sluitend.kernel.responsibility.Holding;
import nl.sluitend.kernel.responsibility.Task;
import nl.sluitend.kernel.responsibility.TaskTimeline;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Where the person stands: the facts that decide where tasks lie, and the competent municipality. */
public final class Standing {

    private Facts facts = Facts.NONE;
    private @Nullable Residence residence;

    @EventSourcingHandler
    void evolve(InhabitantEvent event) {
        facts = facts.evolve(event);
        if (event instanceof ResidenceEstablished settled) {
            residence = new Residence(settled.municipality(), settled.ground());
        }
    }

    /** Where the task of support towards work lies on that day. */
    public Holding reintegrationOn(LocalDate day) {
        return new TaskTimeline(facts).on(day, Task.REINTEGRATION);
    }

    /** Whether that is the competent municipality, on that ground. */
    public boolean residesIn(Residence other) {
        return other.equals(residence);
    }

    /** The latest age band. */
    public AgeBand ageBand() {
        return facts.ageBand();
    }

    /** From where the person came. */
    public @Nullable Origin origin() {
        return facts.origin();
    }
}
