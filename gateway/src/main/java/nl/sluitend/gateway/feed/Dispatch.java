package nl.sluitend.gateway.feed;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Gatherers;
import nl.sluitend.gateway.privacy.Hold;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.gateway.privacy.Unconfirmed;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.Bsn;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Sends the lines of a batch to the dossiers: people with one line in groups, the others each by themselves and their
 * lines in order; several at once.
 */
@Component
class Dispatch implements DisposableBean {

    private static final int IN_FLIGHT = 16;

    /** Few, as each has a connection for as long as it is decided. */
    private static final int GROUPS_IN_FLIGHT = 4;

    /** For somebody else's command about one of them they are a short wait. */
    private static final int PEOPLE_IN_A_GROUP = 50;

    private final ExecutorService senders = Executors.newFixedThreadPool(
            IN_FLIGHT, Thread.ofVirtual().name("feed-", 0).factory());
    private final ExecutorService groups = Executors.newFixedThreadPool(
            GROUPS_IN_FLIGHT, Thread.ofVirtual().name("feed-group-", 0).factory());
    private final PersonVault vault;
    private final Unconfirmed unconfirmed;
    private final Sender sender;
    private final GroupSender together;

    Dispatch(PersonVault vault, Unconfirmed unconfirmed, Sender sender, GroupSender together) {
        this.vault = vault;
        this.unconfirmed = unconfirmed;
        this.sender = sender;
        this.together = together;
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
        var sending = new ArrayList<CompletableFuture<Map<InhabitantId, List<LineOutcome>>>>();
        for (var group : groups(people)) {
            sending.add(supplyAsync(() -> together.sendAll(group, decision, stop), groups));
        }
        people.forEach((person, lines) -> {
            if (lines.size() > 1) {
                sending.add(supplyAsync(() -> Map.of(person, sender.sendAll(person, lines, decision, stop)), senders));
            }
        });
        return sending.stream()
                .flatMap(outcomes -> outcomes.join().entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The people with one line. */
    private static List<Map<InhabitantId, LineReading.Sound>> groups(
            Map<InhabitantId, List<LineReading.Sound>> people) {
        return people.entrySet().stream()
                .filter(person -> person.getValue().size() == 1)
                .gather(Gatherers.windowFixed(PEOPLE_IN_A_GROUP))
                .map(group -> group.stream()
                        .collect(toMap(
                                Map.Entry::getKey, person -> person.getValue().getFirst())))
                .toList();
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
        groups.shutdown();
    }
}
