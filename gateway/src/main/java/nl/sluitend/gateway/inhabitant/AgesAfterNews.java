package nl.sluitend.gateway.inhabitant;

import java.time.Instant;
import java.util.List;
import nl.sluitend.gateway.bus.BehindSince;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.bus.UnreadableStream;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.dossier.KnownAges;
import nl.sluitend.kernel.inhabitant.DetermineAgeBands;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Checks the ages of people about whom news came since the daily check: no deadline, as nothing is due (ADR 19). */
@Component
public class AgesAfterNews {

    private final AgesToLookAt again;
    private final Queries queries;
    private final AgesOfToday ages;
    private final CommandGateway commands;

    AgesAfterNews(AgesToLookAt again, Queries queries, AgesOfToday ages, CommandGateway commands) {
        this.again = again;
        this.queries = queries;
        this.ages = ages;
        this.commands = commands;
    }

    /**
     * Returns for how many people something was new. A dossier that is not folded yet is retried next time, after the
     * others; one being repaired waits for the daily check.
     */
    public int run(Instant now) {
        var decision = new Decision(Caller.product(), now, null);
        int changed = 0;
        for (int waiting = again.count(); waiting > 0; waiting--) {
            changed += lookedAgain(again.next(), decision);
        }
        return changed;
    }

    private int lookedAgain(AgesToLookAt.Known who, Decision decision) {
        try {
            var known = known(who, decision);
            int changed = told(known, decision);
            again.done(who);
            if (known.isEmpty()) {
                again.add(who.inhabitant(), who.sequence());
            }
            return changed;
        } catch (RuntimeException failure) {
            if (BehindSince.in(failure).isEmpty() && !UnreadableStream.isSeenIn(failure)) {
                throw failure;
            }
            again.done(who);
            return 0;
        }
    }

    private int told(List<KnownAges> known, Decision decision) {
        return ages.due(known, decision)
                .mapToInt(command -> tell(command) ? 1 : 0)
                .sum();
    }

    private List<KnownAges> known(AgesToLookAt.Known who, Decision decision) {
        var query = new FindDossier(decision.caller(), decision.today(), who.inhabitant(), who.sequence());
        return queries
                .find(query, Dossier.class)
                .filter(dossier -> dossier.version() >= who.sequence())
                .map(dossier -> new KnownAges(dossier.inhabitant(), dossier.person(), dossier.wwCases()))
                .stream()
                .toList();
    }

    private boolean tell(DetermineAgeBands command) {
        try {
            return commands.<Recorded>sendAndWait(command).effect() == Effect.CHANGED;
        } catch (CommandExecutionException _) { // refused, here or on another node
            return false;
        }
    }
}
