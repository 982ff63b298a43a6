package nl.sluitend.kernel.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.sluitend.kernel.catalogue.EventCatalogue;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.HandoverEvent;
import nl.sluitend.kernel.inhabitant.PersonEvent;
import nl.sluitend.kernel.placement.PlacementEvent;
import nl.sluitend.kernel.trajectory.TrajectoryEvent;
import nl.sluitend.kernel.wwcase.WwCaseEvent;
import org.junit.jupiter.api.Test;

class FactsTest {

    /** A new family is added to one of both lists by somebody who has thought about it. */
    @Test
    void ofEachFamilyItIsKnownWhetherItTellsWhereTasksLie() {
        var telling = Set.<Class<?>>of(PersonEvent.class, WwCaseEvent.class, HandoverEvent.class, PlacementEvent.class);
        var silent = Set.<Class<?>>of(TrajectoryEvent.class);
        assertThat(EventCatalogue.families())
                .filteredOn(InhabitantEvent.class::isAssignableFrom)
                .allMatch(family -> telling.contains(family) != silent.contains(family));
    }
}
