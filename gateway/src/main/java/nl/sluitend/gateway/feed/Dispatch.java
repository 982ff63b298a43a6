package nl.sluitend.gateway.feed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import nl.sluitend.gateway.privacy.Hold;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.gateway.privacy.Unconfirmed;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.Bsn;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Sends the lines of a batch to the dossiers: several people at once, the lines of one person in their order. */
@Component
class Dispatch implements DisposableBean {

    private static final int IN_FLIGHT = 16;

    private final ExecutorService senders = Executors.newFixedThreadPool(
            IN_FLIGHT, Thread.ofVirtual().name("feed-", 0).factory());
    private final PersonVault vault;
    private final Unconfirmed unconfirmed;
    private final Sender sender;

    Dispatch(PersonVault vault, Unconfirmed unconfirmed, Sender sender) {
        this.vault = vault;
        this.unconfirmed = unconfirmed;
        this.sender = sender;
    }

    List<LineOutcome> send(List<LineReading.Sound> lines, Decision decision) {
        if (lines.isEmpty()) {
            return List.of();
        }
        try (var hold = unconfirmed.hold()) {
            var sent = sent(byPerson(lines, hold), decision);
            hold.end(those(sent, LineOutcome.Taken.class), all(sent, LineOutcome.Turned.class));
            return sent.values().stream().flatMap(List::stream).toList();
        }
    }

    private Map<InhabitantId, List<LineOutcome>> sent(
            Map<InhabitantId, List<LineReading.Sound>> people, Decision decision) {
        var stop = new AtomicBoolean();
        var sending = new LinkedHashMap<InhabitantId, CompletableFuture<List<LineOutcome>>>();
        people.forEach((person, lines) -> sending.put(
                person, CompletableFuture.supplyAsync(() -> sender.sendAll(person, lines, decision, stop), senders)));
        var sent = new LinkedHashMap<InhabitantId, List<LineOutcome>>();
        sending.forEach((person, outcomes) -> sent.put(person, outcomes.join()));
        return sent;
    }

    private static Set<InhabitantId> those(Map<InhabitantId, List<LineOutcome>> sent, Class<?> kind) {
        return having(sent, outcomes -> outcomes.stream().anyMatch(kind::isInstance));
    }

    private static Set<InhabitantId> all(Map<InhabitantId, List<LineOutcome>> sent, Class<?> kind) {
        return having(sent, outcomes -> outcomes.stream().allMatch(kind::isInstance));
    }

    private static Set<InhabitantId> having(
            Map<InhabitantId, List<LineOutcome>> sent, Predicate<List<LineOutcome>> which) {
        return sent.entrySet().stream()
                .filter(person -> which.test(person.getValue()))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    /** Anyone new gets a pseudonym and a key here, for the whole batch at once. */
    private Map<InhabitantId, List<LineReading.Sound>> byPerson(List<LineReading.Sound> lines, Hold hold) {
        var numbers = lines.stream().collect(toMap(line -> line, Dispatch::numberOf));
        var people = hold.identify(Set.copyOf(numbers.values()));
        vault.prepare(people.values());
        return lines.stream().collect(groupingBy(line -> people.get(numbers.get(line)), LinkedHashMap::new, toList()));
    }

    private static Bsn numberOf(LineReading.Sound line) {
        return new Bsn(line.content().burgerservicenummer());
    }

    @Override
    public void destroy() {
        senders.shutdown();
    }
}
