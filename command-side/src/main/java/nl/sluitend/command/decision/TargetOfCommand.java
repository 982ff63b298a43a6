package nl.sluitend.command.decision;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Which aggregate a command is for. The framework's own resolver looks at the annotations of all members of a command
 * each time; here they are looked at once for each type. No command names the version that it expects.
 */
final class TargetOfCommand implements CommandTargetResolver {

    private static final ClassValue<Method> TARGETS = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> type) {
            var target = Arrays.stream(type.getMethods())
                    .filter(method -> method.isAnnotationPresent(TargetAggregateIdentifier.class))
                    .findFirst()
                    .orElseThrow();
            target.setAccessible(true);
            return target;
        }
    };

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        var target = TARGETS.get(command.getPayloadType());
        try {
            return new VersionedAggregateIdentifier(target.invoke(command.getPayload()), null);
        } catch (ReflectiveOperationException impossible) {
            throw new UnreadableCommand(target.getName(), impossible);
        }
    }
}
