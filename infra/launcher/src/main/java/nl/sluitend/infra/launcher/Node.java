package nl.sluitend.infra.launcher;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.sluitend.infra.SluitendApplication;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One of several identical applications; its settings come with the environment. */
@Command(name = "node", hidden = true, description = "Runs one application until it is ended.")
final class Node implements Callable<Integer> {

    @Option(names = "--port", required = true, description = "Where it listens.")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        SpringApplication.run(SluitendApplication.class, "--server.port=" + port);
        new CountDownLatch(1).await();
        return 0;
    }
}
