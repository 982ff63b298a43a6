package nl.sluitend.gateway.worklist;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.handover.ContactPeople;
import nl.sluitend.gateway.handover.ContactPerson;
import nl.sluitend.gateway.inhabitant.OpenPerson;
import nl.sluitend.gateway.inhabitant.People;
import nl.sluitend.kernel.calendar.Span;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.worklist.Appointment;
import nl.sluitend.kernel.worklist.Appointments;
import org.jspecify.annotations.Nullable;
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
    private final ContactPeople contacts;

    AppointmentController(Queries queries, Decisions decisions, People people, ContactPeople contacts) {
        this.queries = queries;
        this.decisions = decisions;
        this.people = people;
        this.contacts = contacts;
    }

    @QueryMapping
    Page<Appointment> appointments(
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate until,
            @Argument boolean late,
            Window window,
            Caller caller) {
        var today = decisions.today();
        var first = requireNonNullElse(from, Span.FIRST);
        var last = requireNonNullElse(until, Span.LAST);
        return queries.page(
                new Appointments(caller, today, first, late ? earlier(last, today.minusDays(1)) : last, window),
                Appointment.class);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @BatchMapping
    Map<Appointment, OpenPerson> person(List<Appointment> rows, @ContextValue Caller caller) {
        return people.of(rows, Appointment::inhabitant, caller);
    }

    @BatchMapping
    Map<Appointment, ContactPerson> contactPerson(List<Appointment> rows) {
        return contacts.of(rows, Appointment::inhabitant, Appointment::contactPerson);
    }
}
