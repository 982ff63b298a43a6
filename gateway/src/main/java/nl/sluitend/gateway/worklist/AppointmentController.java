package nl.sluitend.gateway.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.inhabitant.OpenPerson;
import nl.sluitend.gateway.inhabitant.People;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.worklist.Appointment;
import nl.sluitend.kernel.worklist.Appointments;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The calendar of an organisation. */
@Controller
class AppointmentController {

    private final Queries queries;
    private final Decisions decisions;
    private final People people;

    AppointmentController(Queries queries, Decisions decisions, People people) {
        this.queries = queries;
        this.decisions = decisions;
        this.people = people;
    }

    @QueryMapping
    Page<Appointment> appointments(@Argument LocalDate from, @Argument LocalDate until, Window window, Caller caller) {
        return queries.page(new Appointments(caller, decisions.today(), from, until, window), Appointment.class);
    }

    @BatchMapping
    Map<Appointment, OpenPerson> person(List<Appointment> rows, @ContextValue Caller caller) {
        return people.of(rows, Appointment::inhabitant, caller);
    }
}
