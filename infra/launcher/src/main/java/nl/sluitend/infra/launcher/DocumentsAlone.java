package nl.sluitend.infra.launcher;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.sluitend.infra.embedded.documents.DocumentStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The embedded document store as a process of its own, which several nodes share. */
@Command(name = "documents", hidden = true, description = "Runs the embedded document store until it is ended.")
final class DocumentsAlone implements Callable<Integer> {

    @Option(names = "--port", required = true, description = "Where it listens, on the loopback address.")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        try (var _ = DocumentStore.start(port)) {
            new CountDownLatch(1).await();
        }
        return 0;
    }
}
