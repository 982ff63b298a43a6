package nl.sluitend.query.responsibility;

import java.time.LocalDate;
import java.util.TreeMap;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.responsibility.AgeFact;
import nl.sluitend.kernel.responsibility.Facts;

/**
 * Who has which task, as shown for an offer before it is accepted: a change on a birthday would reveal the birth date,
 * so the person is in the current age band on all days. What follows a WW that still runs is shown for its case
 * (SUWI 62).
 */
final class FactsOfAnOffer {

    private FactsOfAnOffer() {}

    static Facts withoutBirthdays(Facts facts, AgeBand now) {
        if (facts.residences().isEmpty()) {
            return facts;
        }
        var since = facts.residences().getFirst().from();
        var known = latestOfThePerson(facts, since);
        var ages = new TreeMap<>(facts.ages());
        ages.entrySet()
                .removeIf(age ->
                        !isOfACase(facts, age.getKey()) || !age.getValue().on().isAfter(known));
        ages.put("since", new AgeFact(since, now));
        return facts.withAges(ages);
    }

    private static LocalDate latestOfThePerson(Facts facts, LocalDate since) {
        return facts.ages().entrySet().stream()
                .filter(age -> !isOfACase(facts, age.getKey()))
                .map(age -> age.getValue().on())
                .max(LocalDate::compareTo)
                .orElse(since);
    }

    private static boolean isOfACase(Facts facts, String key) {
        return facts.ww().containsKey(key);
    }
}
