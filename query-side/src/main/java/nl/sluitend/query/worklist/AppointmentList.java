package nl.sluitend.query.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static nl.sluitend.kernel.decision.Role.UWV_ADVISER;

import java.util.Optional;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.worklist.Appointment;
import nl.sluitend.kernel.worklist.Appointments;
import nl.sluitend.kernel.worklist.FindAppointment;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.Order;
import nl.sluitend.query.fold.Reach;
import org.axonframework.queryhandling.QueryHandler;

/**
 * The calendar of UWV, of a municipality, or of who acts for it: what is asked of them, and not what they wait for.
 *
 * @param reader what the calendar asks for
 */
public record AppointmentList(DocumentReader<AppointmentRow> reader) {

    private static final Order<AppointmentRow> EARLIEST_FIRST =
            Order.byDay("appointments", AppointmentRow.DAY, AppointmentRow::day);

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(Appointments query) {
        return reader.page(
                        reach(query.caller()),
                        and(gte(AppointmentRow.DAY, query.from()), lte(AppointmentRow.DAY, query.until())),
                        EARLIEST_FIRST,
                        query.window())
                .map(row -> row.shown(query.today()));
    }

    @QueryHandler
    Optional<Appointment> on(FindAppointment query) {
        return reader.one(reach(query.caller()), query.appointment(), -1).map(row -> row.shown(query.today()));
    }

    private static Reach reach(Caller caller) {
        return caller.is(UWV_ADVISER) ? Reach.ofUwv(caller) : Reach.ofMunicipality(caller);
    }
}
