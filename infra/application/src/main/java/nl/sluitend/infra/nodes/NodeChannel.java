package nl.sluitend.infra.nodes;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.SmartLifecycle;

/** The channel between nodes: a message reaches all nodes but its sender. One may be lost: receivers also poll. */
final class NodeChannel implements SmartLifecycle {

    private final String node = UUID.randomUUID().toString();
    private final NotifySender sender;
    private final NotifyListener receiver;
    private List<Thread> threads = List.of();

    NodeChannel(Session session) {
        sender = new NotifySender(session);
        receiver = new NotifyListener(session);
    }

    /** Sends to the other nodes. */
    void say(String channel, String text) {
        sender.say(new NodeMessage(channel, node + text));
    }

    /** Adds a listener to that channel; to be called before it starts. */
    void listen(String channel, Consumer<String> listener) {
        receiver.listen(channel, text -> {
            if (!text.startsWith(node)) {
                listener.accept(text.substring(node.length()));
            }
        });
    }

    @Override
    public void start() {
        threads = List.of(thread(NotifySender.NAME, sender), thread(NotifyListener.NAME, receiver));
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
