package nl.sluitend.query.handover;

import static com.mongodb.client.model.Filters.in;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.kernel.calendar.WorkingDays;
import nl.sluitend.kernel.handover.FindInboxEntry;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.Inbox;
import nl.sluitend.kernel.handover.InboxEntry;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.Order;
import nl.sluitend.query.fold.Reach;
import org.axonframework.queryhandling.QueryHandler;

/**
 * What was offered to a municipality and is with it, the longest waiting first.
 *
 * @param reader the handovers
 */
public record InboxList(DocumentReader<HandoverRow> reader) {

    private static final Order<HandoverRow> LONGEST_WAITING_FIRST =
            Order.byDay("inbox", HandoverRow.OFFERED_ON, row -> requireNonNull(row.offeredOn()));

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(Inbox query) {
        return reader.page(
                        Reach.ofMunicipality(query.caller()),
                        in(HandoverRow.STATE, asked(query.states())),
                        LONGEST_WAITING_FIRST,
                        query.window())
                .map(row -> entry(row, query.today()));
    }

    @QueryHandler
    Optional<InboxEntry> on(FindInboxEntry query) {
        return reader.one(Reach.ofMunicipality(query.caller()), query.handover().value(), -1)
                .filter(row -> row.offeredOn() != null)
                .map(row -> entry(row, query.today()));
    }

    private static Set<HandoverState> asked(Set<HandoverState> states) {
        return states.isEmpty() ? EnumSet.allOf(HandoverState.class) : states;
    }

    private static InboxEntry entry(HandoverRow row, LocalDate today) {
        var questionedOn = row.waiting() == null ? null : row.waiting().questionedOn();
        return new InboxEntry(
                row.handover(),
                row.inhabitant(),
                row.wwCase(),
                row.municipality(),
                row.state(),
                requireNonNull(row.offeredOn()),
                row.lastDay(),
                row.ageBand(),
                requireNonNull(row.ground()),
                row.firstContactOn(),
                row.waiting() == null ? null : row.waiting().clock(today),
                questionedOn,
                questionedOn == null ? 0 : WorkingDays.between(questionedOn, today));
    }
}
