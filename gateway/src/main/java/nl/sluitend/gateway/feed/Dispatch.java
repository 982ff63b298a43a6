package nl.sluitend.gateway.feed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.Bsn;
import nl.sluitend.kernel.inhabitant.InhabitantId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Sends the lines of a batch to the dossiers: several people at once, the lines of one person in their order. */
@Component
class Dispatch implements DisposableBean {

    private static final int IN_FLIGHT = 16;

    private final ExecutorService senders = Executors.newFixedThreadPool(
            IN_FLIGHT, Thread.ofVirtual().name("feed-", 0).factory());
    private final PersonVault vault;
    private final Sender sender;

    Dispatch(PersonVault vault, Sender sender) {
        this.vault = vault;
        this.sender = sender;
    }

    List<Outcome> send(List<Reading.Sound> lines, Decision decision) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var stop = new AtomicBoolean();
        return byPerson(lines).entrySet().stream()
                .map(person -> CompletableFuture.supplyAsync(
                        () -> sender.sendAll(person.getKey(), person.getValue(), decision, stop), senders))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .flatMap(List::stream)
                .toList();
    }

    /** Whoever is new gets a pseudonym and a key here, for the whole batch at once. */
    private Map<InhabitantId, List<Reading.Sound>> byPerson(List<Reading.Sound> lines) {
        var numbers = lines.stream().collect(toMap(line -> line, Dispatch::numberOf));
        var people = vault.identify(numbers.values());
        vault.prepare(people.values());
        return lines.stream().collect(groupingBy(line -> people.get(numbers.get(line)), LinkedHashMap::new, toList()));
    }

    private static Bsn numberOf(Reading.Sound line) {
        return new Bsn(line.content().burgerservicenummer());
    }

    @Override
    public void destroy() {
        senders.shutdown();
    }
}
