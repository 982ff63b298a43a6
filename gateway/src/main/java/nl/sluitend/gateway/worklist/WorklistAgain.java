package nl.sluitend.gateway.worklist;

import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.worklist.Appointment;
import nl.sluitend.kernel.worklist.Client;
import nl.sluitend.kernel.worklist.FindAppointment;
import nl.sluitend.kernel.worklist.FindClient;
import nl.sluitend.kernel.worklist.FindNotice;
import nl.sluitend.kernel.worklist.Notice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds a row of the calendar, of the list of clients, and of the notices, by its id. */
@Configuration(proxyBeanMethods = false)
class WorklistAgain {

    @Bean
    Refetch<Client> clientRefetched(Queries queries, Decisions decisions) {
        return Refetch.of(
                Client.class,
                "clients",
                Client::client,
                (key, caller) -> queries.find(new FindClient(caller, decisions.today(), key), Client.class));
    }

    @Bean
    Refetch<Appointment> appointmentRefetched(Queries queries, Decisions decisions) {
        return Refetch.of(
                Appointment.class,
                "appointments",
                Appointment::appointment,
                (key, caller) -> queries.find(new FindAppointment(caller, decisions.today(), key), Appointment.class));
    }

    @Bean
    Refetch<Notice> noticeRefetched(Queries queries, ReadingMarks marks) {
        return Refetch.of(
                Notice.class,
                "notices",
                Notice::notice,
                (key, caller) -> queries.find(new FindNotice(caller, marks.readBy(caller.actor()), key), Notice.class));
    }
}
