package nl.sluitend.gateway.graphql;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.inhabitant.ConsiderCommands;
import nl.sluitend.kernel.inhabitant.Considered;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.placement.EndPlacement;
import nl.sluitend.kernel.placement.PlaceWithEmployer;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Words;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Answers every command as the test says, and remembers what was sent. */
public final class DecidingSide implements MessageHandler<CommandMessage<?>> {

    /** All that the kernel knows. */
    static List<String> commands() {
        var kernel = new ClassPathScanningCandidateComponentProvider(false);
        kernel.addIncludeFilter(new AssignableTypeFilter(Command.class));
        return kernel.findCandidateComponents("nl.sluitend.kernel").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(Objects::requireNonNull)
                .toList();
    }

    private final List<Object> sent = new CopyOnWriteArrayList<>();
    private final List<InhabitantCommand> considered = new CopyOnWriteArrayList<>();
    private Function<Object, Recorded> decision = DecidingSide::recorded;

    /** That it was recorded. */
    public static Recorded recorded(Object command) {
        var stream =
                command instanceof InhabitantCommand about ? about.inhabitant().value() : "stream";
        return Recorded.of(stream, 7, Effect.DONE);
    }

    /** Answers so from now on, and forgets what was sent. */
    public void decides(Function<Object, Recorded> as) {
        sent.clear();
        considered.clear();
        decision = as;
    }

    /** What was decided so far. */
    public List<Object> sent() {
        return sent;
    }

    /** What was only considered so far. */
    public List<InhabitantCommand> considered() {
        return considered;
    }

    @Override
    public Object handle(CommandMessage<?> message) {
        if (message.getPayload() instanceof ConsiderCommands asked) {
            return considered(asked);
        }
        sent.add(message.getPayload());
        return decision.apply(message.getPayload());
    }

    /** Here no placement can be ended, and nobody is placed in that occupation. */
    private Considered considered(ConsiderCommands asked) {
        considered.addAll(asked.commands());
        return new Considered(asked.commands().stream()
                .map(command -> new Considered.Consideration(command.operation(), refusal(command)))
                .toList());
    }

    private static @Nullable Refusal refusal(InhabitantCommand command) {
        return switch (command) {
            case EndPlacement _ -> refusal("only-a-running-placement-ends", "placement");
            case PlaceWithEmployer _ -> refusal("an-occupation-is-a-group-of-the-brc", "occupation");
            default -> null;
        };
    }

    private static Refusal refusal(String code, String field) {
        return new Refusal(code, field, "covenant", new Words("Nee.", "No."), new Words("Wacht.", "Wait."));
    }
}
