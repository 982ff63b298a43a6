package nl.sluitend.query.wwcase;

import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Somebody.TODAY;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.wwcase.AssertedLine;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.FlaggedBy;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WorkHistoryRevised;
import nl.sluitend.kernel.wwcase.WwCaseAsserted;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwRevived;
import nl.sluitend.query.assembly.EventsOfAContext;

/** What can happen to a WW case. */
final class WwCaseEvents implements EventsOfAContext {

    private static final Instant LATER = Instant.parse("2026-11-02T09:00:00Z");
    private static final Sealed SEALED = new Sealed("newer");

    @Override
    public String whoSeesWhat() {
        return """
                event                       person uwv offered own former began stranger
                ww-case-registered          x      x   .       .   .      .     .
                ww-end-date-revised         x      x   x       x   .      .     .
                ww-case-asserted            x      x   .       .   .      .     .
                ww-revived                  x      x   x       x   .      .     .
                work-history-revised        x      x   x       x   .      .     .
                expiring-ww-flagged         x      x   .       x   .      .     .
                inhabitant-invited          x      x   .       x   .      .     .
                invitation-answered         x      x   .       x   .      .     .
                contact-attempted           x      x   .       x   .      .     .
                outcome-recorded            x      x   x       x   .      .     .
                """;
    }

    @Override
    public Stream<DomainEvent> about(String who) {
        var wwCase = who + "-ww";
        var last = TODAY.plusDays(60);
        return Stream.of(
                new WwCaseRegistered(
                        wwCase,
                        SEALED,
                        TODAY,
                        last,
                        EndGround.DURATION_ELAPSED,
                        Certainty.FINAL,
                        TODAY,
                        LATER,
                        AgeBand.FROM_50,
                        null,
                        32,
                        "0811",
                        "MBO4",
                        List.of(),
                        List.of(),
                        null,
                        null,
                        TODAY),
                new WwEndDateRevised(
                        wwCase,
                        TODAY,
                        last,
                        EndGround.DURATION_ELAPSED,
                        Certainty.FINAL,
                        TODAY,
                        LATER,
                        null,
                        null,
                        TODAY),
                new WwCaseAsserted(
                        wwCase, LATER, TODAY, last, new AssertedLine(LEIDEN, ResidenceGround.RESIDENCE, ""), TODAY),
                new WwRevived(wwCase, Outcome.NUG, TODAY),
                new WorkHistoryRevised(wwCase, 24, "0811", "MBO4", List.of(), List.of(), null, null, LATER, TODAY),
                new ExpiringWwFlagged(wwCase, FlaggedBy.DAILY_RUN, last, 180, TODAY),
                new InhabitantInvited(wwCase, Channel.LETTER, TODAY),
                new InvitationAnswered(wwCase, true, true, TODAY),
                new ContactAttempted(wwCase, Channel.LETTER, TODAY),
                new OutcomeRecorded(wwCase, Outcome.NUG, Evidence.OWN_STATEMENT, "uwv", TODAY));
    }
}
