package nl.sluitend.gateway.dossier;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.sluitend.gateway.bus.Commands;
import nl.sluitend.gateway.bus.Mutations;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.dossier.FindSight;
import nl.sluitend.kernel.dossier.Sight;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.RequireRelation;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Sends decisions about one inhabitant, and shows the dossier as it is after them. */
@Component
public class Dossiers {

    private final Commands commands;
    private final Queries queries;
    private final Decisions decisions;
    private final Mutations mutations;

    Dossiers(Commands commands, Queries queries, Decisions decisions, Mutations mutations) {
        this.commands = commands;
        this.queries = queries;
        this.decisions = decisions;
        this.mutations = mutations;
    }

    /** Decides what the input asks. */
    public DossierPayload decide(
            Caller caller, DossierInput input, Function<Decision, ? extends InhabitantCommand> command) {
        return decide(caller, input, null, command);
    }

    /** Decides what the input asks, which creates something with that key. */
    public DossierPayload decide(
            Caller caller,
            DossierInput input,
            @Nullable String created,
            Function<Decision, ? extends InhabitantCommand> command) {
        var decision = decisions.by(caller, input.seenVersion());
        return payload(operation(input), input.inhabitant(), created, decision, () -> {
            Unknown.INHABITANT.requireKey(input.inhabitant());
            return command.apply(decision);
        });
    }

    /**
     * The same when the command needs more than the input: only after the caller's relation to the person was checked,
     * so that nobody learns from, or leaves anything in, a dossier that is not theirs.
     */
    public DossierPayload decideOnceKnown(
            Caller caller,
            DossierInput input,
            @Nullable String created,
            Function<Decision, ? extends InhabitantCommand> command) {
        return decide(caller, input, created, decision -> {
            commands.send(new RequireRelation(new InhabitantId(input.inhabitant()), decision));
            return command.apply(decision);
        });
    }

    /** Opens a dossier. */
    public DossierPayload open(
            Caller caller, String operation, Function<Decision, ? extends InhabitantCommand> command) {
        var decision = decisions.by(caller, null);
        var sent = new AtomicReference<InhabitantCommand>();
        var answer = payload(operation, null, null, decision, () -> {
            sent.set(command.apply(decision));
            return sent.get();
        });
        return answer.refusal() == null ? answer.having(sent.get().inhabitant().value()) : answer;
    }

    /** The dossier, if the caller may see it. */
    public Optional<Dossier> find(Caller caller, InhabitantId inhabitant, long atLeast) {
        return queries.find(new FindDossier(caller, decisions.today(), inhabitant, atLeast), Dossier.class);
    }

    private DossierPayload payload(
            String operation,
            @Nullable String target,
            @Nullable String created,
            Decision decision,
            Supplier<InhabitantCommand> command) {
        var answer = mutations.answer(
                operation,
                target,
                Unknown.INHABITANT,
                decision,
                () -> commands.send(command.get()),
                new DossierAfter(this, decision.caller()));
        return new DossierPayload(
                answer.given(), answer.refusal() == null ? created : null, answer.recorded(), answer.refusal());
    }

    /** Whether a dossier that is not shown after that decision may come to be shown. */
    boolean isToCome(Caller caller, Recorded recorded) {
        var asked = new FindSight(caller, new InhabitantId(recorded.stream()), recorded.sequence());
        return queries.find(asked, Sight.class).filter(Sight.NOT_YOURS::equals).isEmpty();
    }

    private static String operation(DossierInput input) {
        return StringUtils.uncapitalize(input.getClass().getSimpleName().replaceAll("Input$", ""));
    }
}
