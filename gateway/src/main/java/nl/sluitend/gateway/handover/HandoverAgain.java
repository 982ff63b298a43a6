package nl.sluitend.gateway.handover;

import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.gateway.dossier.PartAgain;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.handover.FindInboxEntry;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.InboxEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds a handover by its id, in its dossier and in the inbox. */
@Configuration(proxyBeanMethods = false)
class HandoverAgain {

    @Bean
    Refetch<Handover> handoverRefetched(Dossiers dossiers, HandoverFields fields) {
        return new PartAgain<>(dossiers, Handover.class, fields::handovers, Handover::handover);
    }

    @Bean
    Refetch<InboxEntry> inboxEntryRefetched(Queries queries, Decisions decisions) {
        return Refetch.of(
                InboxEntry.class,
                "inbox",
                InboxEntry::handover,
                (key, caller) -> queries.find(
                        new FindInboxEntry(caller, decisions.today(), new HandoverId(key)), InboxEntry.class));
    }
}
