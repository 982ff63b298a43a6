package nl.sluitend.gateway.worklist;

import static nl.sluitend.gateway.graphql.RememberingSide.LAST_DAY;

import java.util.List;
import java.util.Optional;
import nl.sluitend.gateway.graphql.AnswersOnStage;
import nl.sluitend.gateway.graphql.RememberingSide;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.worklist.Appointment;
import nl.sluitend.kernel.worklist.AppointmentKind;
import nl.sluitend.kernel.worklist.Appointments;
import nl.sluitend.kernel.worklist.Client;
import nl.sluitend.kernel.worklist.Clients;
import nl.sluitend.kernel.worklist.FindAppointment;
import nl.sluitend.kernel.worklist.FindClient;
import org.axonframework.queryhandling.QueryHandler;

/** Somebody with all that can run, and somebody with nothing but a handover. */
record WorklistsOnStage(RememberingSide side) implements AnswersOnStage {

    private static final Appointment AFTERCARE = new Appointment(
            "placement/30", "inhabitant-1", "GM0546", AppointmentKind.AFTERCARE, LAST_DAY, true, "placement", 30);

    private static final Client ALL = new Client(
            "inhabitant-1/gm0546",
            "inhabitant-1",
            "GM0546",
            LAST_DAY,
            "handover",
            HandoverState.ACCEPTED,
            "trajectory",
            "programme",
            "placement",
            "employer",
            AFTERCARE);

    private static final Client LITTLE = new Client(
            "inhabitant-2/GM0546",
            "inhabitant-2",
            null,
            LAST_DAY,
            "handover",
            HandoverState.TRANSFERRED,
            null,
            null,
            null,
            null,
            null);

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(Clients query) {
        return side.answer(query, page(List.of(ALL, LITTLE)));
    }

    @QueryHandler
    Optional<Client> on(FindClient query) {
        return side.answer(query, Optional.of(ALL).filter(each -> each.client().equals(query.client())));
    }

    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(Appointments query) {
        return side.answer(query, page(List.of(AFTERCARE)));
    }

    @QueryHandler
    Optional<Appointment> on(FindAppointment query) {
        return side.answer(
                query, Optional.of(AFTERCARE).filter(each -> each.appointment().equals(query.appointment())));
    }

    private static <T> Page<T> page(List<T> rows) {
        return new Page<>(
                rows.stream().map(row -> new Page.Entry<>("cursor", row)).toList(), false, false);
    }
}
