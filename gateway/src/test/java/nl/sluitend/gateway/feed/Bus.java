package nl.sluitend.gateway.feed;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.decision.RecordedTogether;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.RecordWwCases;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;

/** A real command bus with a dossier at its end that only remembers which cases it met. */
final class Bus {

    /** Registered, with a residence and a case. */
    private static final long OF_SOMEBODY_NEW = 2;

    final Queue<RecordWwCase> received = new ConcurrentLinkedQueue<>();
    /** The sizes of the groups that came. */
    final Queue<Integer> groups = new ConcurrentLinkedQueue<>();

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> newest = new ConcurrentHashMap<>();
    private Consumer<RecordWwCase> first = _ -> {};
    private Runnable transaction = () -> {};

    /** What happens before a case is taken; a test makes it throw. */
    void first(Consumer<RecordWwCase> step) {
        first = step;
    }

    /** What happens when a transaction is to begin, before any handler is reached. */
    void transaction(Runnable begin) {
        transaction = begin;
    }

    private Transaction begun() {
        transaction.run();
        return NoTransactionManager.INSTANCE.startTransaction();
    }

    CommandGateway gateway() {
        var bus = SimpleCommandBus.builder().transactionManager(this::begun).build();
        bus.subscribe(RecordWwCase.class.getName(), message -> take((RecordWwCase) message.getPayload()));
        bus.subscribe(RecordWwCases.class.getName(), message -> takeAll((RecordWwCases) message.getPayload()));
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    /** What cannot be decided is left out. */
    private RecordedTogether takeAll(RecordWwCases group) {
        groups.add(group.cases().size());
        return new RecordedTogether(
                group.cases().stream().flatMap(this::takenUnlessItFails).toList());
    }

    private Stream<Recorded> takenUnlessItFails(RecordWwCase command) {
        try {
            return Stream.of(take(command));
        } catch (RuntimeException failure) {
            return Stream.empty();
        }
    }

    private Recorded take(RecordWwCase command) {
        first.accept(command);
        received.add(command);
        boolean isNew = known.add(command.wwCase().value());
        var inhabitant = command.inhabitant().value();
        long sequence = newest.merge(inhabitant, OF_SOMEBODY_NEW, (last, _) -> last + 1);
        return Recorded.of(inhabitant, sequence, isNew ? Effect.NEW : Effect.CHANGED);
    }
}
