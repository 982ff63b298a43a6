package nl.sluitend.query.responsibility;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.sluitend.kernel.responsibility.AgeFact;
import nl.sluitend.kernel.responsibility.Facts;
import nl.sluitend.kernel.responsibility.OtherCases;
import nl.sluitend.kernel.responsibility.ResidenceFact;
import nl.sluitend.kernel.responsibility.TakeoverFact;
import nl.sluitend.kernel.responsibility.TurnFact;

/**
 * Who has which task, as shown to the municipality that has the person: only since the person lives there, and of a
 * case never offered to it only the days and the holder (PW 7(3)c, SUWI 62).
 *
 * @param facts what is recorded
 * @param cases the cases that it knows
 */
record FactsOfOnesOwn(Facts facts, Set<String> cases) {

    Facts toldTo(Set<String> bodies) {
        if (facts.residences().isEmpty()) {
            return Facts.NONE;
        }
        var lately = lately();
        var since = lately.getFirst().from();
        var named = named();
        return facts.with(next -> next.registeredOn(since)
                .ages(ages(since, named))
                .residences(lately)
                .ww(renamed(facts.ww(), named))
                .takeovers(takeovers(bodies, named))
                .turns(turns(named)));
    }

    /** This municipality may not see where the person lived before. */
    private List<ResidenceFact> lately() {
        var home = facts.residences().getLast().municipality();
        return facts.residences().reversed().stream()
                .takeWhile(fact -> fact.municipality().equals(home))
                .toList()
                .reversed();
    }

    private UnaryOperator<String> named() {
        var others = new TreeSet<>(facts.ww().keySet());
        facts.turns().forEach(turn -> others.add(turn.wwCase()));
        facts.takeovers().forEach(fact -> others.add(fact.wwCase()));
        others.removeAll(cases);
        return key -> others.contains(key) ? OtherCases.key(others.headSet(key).size()) : key;
    }

    private Map<String, AgeFact> ages(LocalDate since, UnaryOperator<String> named) {
        var later = new TreeMap<>(renamed(facts.ages(), named));
        later.values().removeIf(age -> age.on().isBefore(since));
        later.put("since", new AgeFact(since, facts.ageBandOn(since)));
        return later;
    }

    private List<TakeoverFact> takeovers(Set<String> bodies, UnaryOperator<String> named) {
        return facts.takeovers().stream()
                .filter(fact -> bodies.contains(fact.municipality()))
                .map(fact -> new TakeoverFact(
                        fact.handover(), named.apply(fact.wwCase()), fact.from(), fact.municipality(), fact.endedOn()))
                .toList();
    }

    private List<TurnFact> turns(UnaryOperator<String> named) {
        return facts.turns().stream()
                .map(turn -> new TurnFact(named.apply(turn.wwCase()), turn.from(), turn.outcome(), turn.revivedOn()))
                .toList();
    }

    private static <T> Map<String, T> renamed(Map<String, T> facts, UnaryOperator<String> named) {
        return facts.entrySet().stream().collect(toMap(fact -> named.apply(fact.getKey()), Map.Entry::getValue));
    }
}
