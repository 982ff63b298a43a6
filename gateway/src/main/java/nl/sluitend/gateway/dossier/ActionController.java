package nl.sluitend.gateway.dossier;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.gateway.bus.Commands;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.graphql.Permissions;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.inhabitant.ConsiderCommands;
import nl.sluitend.kernel.inhabitant.Considered.Consideration;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What can be done on a file: asked of those who decide, so that no copy of their rules stands beside them (ADR 42). */
@Controller
class ActionController {

    private final List<PossibleActions> contexts;
    private final Commands commands;
    private final Decisions decisions;

    ActionController(List<PossibleActions> contexts, Commands commands, Decisions decisions) {
        this.contexts = contexts;
        this.commands = commands;
        this.decisions = decisions;
    }

    @SchemaMapping
    List<Action> actions(
            Dossier dossier, @Argument @Nullable String operation, Caller caller, DataFetchingEnvironment asked) {
        var decision = decisions.by(caller, null);
        var possible = contexts.stream()
                .flatMap(context -> context.on(dossier, decision))
                .filter(each -> operation == null || operation.equals(each.operation()))
                .filter(each -> Permissions.allow(asked.getGraphQLSchema(), caller.role(), each.operation()))
                .toList();
        var fillable = new FillableFields(asked.getGraphQLSchema());
        var answers = possible.isEmpty() ? List.<Consideration>of() : considered(possible, dossier, decision);
        return IntStream.range(0, possible.size())
                .mapToObj(at -> action(possible.get(at), answers.get(at).refusal(), fillable))
                .toList();
    }

    private List<Consideration> considered(List<PossibleAction> possible, Dossier dossier, Decision decision) {
        var asked = possible.stream().map(PossibleAction::considered).toList();
        return commands.consider(new ConsiderCommands(new InhabitantId(dossier.inhabitant()), asked, decision))
                .each();
    }

    /** A rule about what is still to be filled in forbids nothing yet: the form says it, at its field. */
    private static Action action(PossibleAction possible, @Nullable Refusal refusal, FillableFields fillable) {
        var operation = possible.operation();
        var forbids = refusal != null && !fillable.of(operation).contains(refusal.field());
        return new Action(operation, possible.about(), forbids ? refusal : null);
    }
}
