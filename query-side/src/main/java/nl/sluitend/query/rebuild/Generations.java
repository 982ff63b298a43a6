package nl.sluitend.query.rebuild;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** The processors in this process that fold a view's generations, one for each. */
final class Generations {

    private final IntFunction<StreamingEventProcessor> making;
    private final Map<Integer, StreamingEventProcessor> running = new ConcurrentHashMap<>();

    Generations(IntFunction<StreamingEventProcessor> making) {
        this.making = making;
    }

    /** Lets these run and no others. */
    void keep(Set<Integer> wanted) {
        running.keySet().stream().filter(each -> !wanted.contains(each)).forEach(this::stop);
        wanted.forEach(each -> running.computeIfAbsent(each, this::started));
    }

    private StreamingEventProcessor started(int generation) {
        var processor = making.apply(generation);
        processor.start();
        return processor;
    }

    private void stop(int generation) {
        var processor = running.remove(generation);
        if (processor != null) {
            processor.shutDown();
        }
    }

    Optional<StreamingEventProcessor> find(int generation) {
        return Optional.ofNullable(running.get(generation));
    }
}
