package nl.sluitend.infra.nodes;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.SmartLifecycle;

/** The line between nodes: what one says all others hear, and itself not. Lost notices are found by who looks. */
final class Wire implements SmartLifecycle {

    private final String node = UUID.randomUUID().toString();
    private final Speaker speaker;
    private final Listener listener;
    private List<Thread> threads = List.of();

    Wire(Session session) {
        speaker = new Speaker(session);
        listener = new Listener(session);
    }

    /** Tells the others. */
    void say(String channel, String text) {
        speaker.say(new Notice(channel, node + text));
    }

    /** From now on hears what others say on that channel; before it starts. */
    void listen(String channel, Consumer<String> ear) {
        listener.listen(channel, text -> {
            if (!text.startsWith(node)) {
                ear.accept(text.substring(node.length()));
            }
        });
    }

    @Override
    public void start() {
        threads = List.of(thread(Speaker.NAME, speaker), thread(Listener.NAME, listener));
    }

    private static Thread thread(String name, Runnable work) {
        return Thread.ofPlatform().daemon().name(name).start(work);
    }

    @Override
    public void stop() {
        threads.forEach(Thread::interrupt);
        threads = List.of();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
