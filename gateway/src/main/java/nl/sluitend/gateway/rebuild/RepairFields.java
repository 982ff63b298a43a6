package nl.sluitend.gateway.rebuild;

import java.util.List;
import java.util.Map;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.handover.InboxEntry;
import nl.sluitend.kernel.worklist.Appointment;
import nl.sluitend.kernel.worklist.Client;
import nl.sluitend.kernel.worklist.ExpiringCase;
import nl.sluitend.kernel.worklist.Notice;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** Whether a row of a list about people lags behind what was recorded. */
@Controller
class RepairFields {

    private final Repairs repairs;

    RepairFields(Repairs repairs) {
        this.repairs = repairs;
    }

    @BatchMapping(typeName = "ExpiringCase", field = "beingRepaired")
    Map<ExpiringCase, Boolean> ofCases(List<ExpiringCase> rows, @ContextValue Caller caller) {
        return repairs.of(rows, ExpiringCase::inhabitant, caller);
    }

    @BatchMapping(typeName = "InboxEntry", field = "beingRepaired")
    Map<InboxEntry, Boolean> ofEntries(List<InboxEntry> rows, @ContextValue Caller caller) {
        return repairs.of(rows, InboxEntry::inhabitant, caller);
    }

    @BatchMapping(typeName = "Client", field = "beingRepaired")
    Map<Client, Boolean> ofClients(List<Client> rows, @ContextValue Caller caller) {
        return repairs.of(rows, Client::inhabitant, caller);
    }

    @BatchMapping(typeName = "Appointment", field = "beingRepaired")
    Map<Appointment, Boolean> ofAppointments(List<Appointment> rows, @ContextValue Caller caller) {
        return repairs.of(rows, Appointment::inhabitant, caller);
    }

    @BatchMapping(typeName = "Notice", field = "beingRepaired")
    Map<Notice, Boolean> ofNotices(List<Notice> rows, @ContextValue Caller caller) {
        return repairs.of(rows, Notice::inhabitant, caller);
    }
}
