package nl.sluitend.gateway.worklist;

import static nl.sluitend.gateway.graphql.RememberingSide.LAST_DAY;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.sluitend.gateway.graphql.AnswersOnStage;
import nl.sluitend.gateway.graphql.RememberingSide;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.view.MaskedCount;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.worklist.Appointment;
import nl.sluitend.kernel.worklist.AppointmentKind;
import nl.sluitend.kernel.worklist.Appointments;
import nl.sluitend.kernel.worklist.Burden;
import nl.sluitend.kernel.worklist.Burdens;
import nl.sluitend.kernel.worklist.Client;
import nl.sluitend.kernel.worklist.Clients;
import nl.sluitend.kernel.worklist.FindAppointment;
import nl.sluitend.kernel.worklist.FindClient;
import nl.sluitend.kernel.worklist.Workload;
import nl.sluitend.kernel.worklist.Workloads;
import org.axonframework.queryhandling.QueryHandler;

/** Somebody with all that can run, and somebody with nothing but a handover. */
record WorklistsOnStage(RememberingSide side) implements AnswersOnStage {

    private static final Sealed SAM = contactPerson("Sam Bakker");

    private static final Appointment AFTERCARE = new Appointment(
            "placement/30",
            "inhabitant-1",
            "GM0546",
            AppointmentKind.AFTERCARE,
            LAST_DAY,
            true,
            4,
            "placement",
            30,
            SAM);

    /** Nobody has answered, so that it lies with nobody yet. */
    private static final Appointment ANSWER = new Appointment(
            "handover-OFFERED",
            "inhabitant-2",
            "GM0546",
            AppointmentKind.ANSWER_TO_OFFER,
            LAST_DAY,
            true,
            1,
            "handover-OFFERED",
            null,
            null);

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
        return side.answer(query, page(List.of(AFTERCARE, ANSWER)));
    }

    @QueryHandler
    Optional<Appointment> on(FindAppointment query) {
        return side.answer(
                query, Optional.of(AFTERCARE).filter(each -> each.appointment().equals(query.appointment())));
    }

    @QueryHandler
    List<Workload> on(Workloads query) {
        var scope = new HashSet<>(query.caller().actsFor());
        return side.answer(
                query,
                query.municipalities().stream()
                        .map(code -> workload(code, scope.contains(new MunicipalityCode(code))))
                        .toList());
    }

    private static Workload workload(String municipality, boolean own) {
        IntFunction<MaskedCount> told = own ? MaskedCount::own : MaskedCount::ofOthers;
        return new Workload(municipality, told.apply(41), told.apply(3), told.apply(1), told.apply(2), told.apply(12));
    }

    /** One official, written in two ways; another; and somebody with nobody by name. */
    @QueryHandler
    List<Burden> on(Burdens query) {
        return side.answer(
                query,
                List.of(
                        new Burden("inhabitant-1", SAM, HandoverState.ACCEPTED, 1, 0),
                        new Burden("inhabitant-2", contactPerson(" sam  bakker"), HandoverState.TRANSFERRED, 2, 1),
                        new Burden("inhabitant-3", contactPerson("Anna Vos"), HandoverState.WARM_MEETING_HELD, 0, 2),
                        new Burden("inhabitant-4", null, null, 5, 0)));
    }

    private static Sealed contactPerson(String name) {
        return new Sealed("sealed:{\"name\":\"" + name + "\",\"phone\":\"14 071\"}");
    }

    private static <T> Page<T> page(List<T> rows) {
        return new Page<>(
                rows.stream().map(row -> new Page.Entry<>("cursor", row)).toList(), false, false);
    }
}
