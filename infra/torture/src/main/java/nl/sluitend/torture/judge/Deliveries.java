package nl.sluitend.torture.judge;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.sluitend.kernel.calendar.Iso;
import nl.sluitend.torture.work.SentLine;

/**
 * Every acknowledged line is stored once: as many cases as references, as many people as numbers, and each case as
 * asserted last.
 *
 * @param ledger all events
 * @param delivered all lines acknowledged since the stores were empty
 */
record Deliveries(Ledger ledger, Collection<SentLine> delivered) {

    List<String> violations() {
        var found = new ArrayList<String>();
        same("cases", delivered.stream().map(SentLine::reference).distinct().count(), cases().size(), found);
        same(
                "cases registered",
                cases().size(),
                ledger.ofType("ww-case-registered").count(),
                found);
        same("people", delivered.stream().map(SentLine::number).distinct().count(), people(), found);
        var expected = latest().stream().map(SentLine::assertion).sorted().toList();
        var kept = cases().values().stream().sorted().toList();
        if (!expected.equals(kept)) {
            found.add("the cases say " + without(kept, expected) + " where was asserted " + without(expected, kept));
        }
        doubled().forEach(assertion -> found.add("asserted twice: " + assertion));
        return found;
    }

    private static void same(String what, long expected, long kept, List<String> found) {
        if (expected != kept) {
            found.add("%d %s were acknowledged, %d are there".formatted(expected, what, kept));
        }
    }

    private long people() {
        return ledger.ofType("inhabitant-registered")
                .map(StoredEvent::stream)
                .filter(stream -> !stream.startsWith(SetAsideSeen.BYSTANDER))
                .distinct()
                .count();
    }

    private Collection<SentLine> latest() {
        return delivered.stream()
                .collect(Collectors.toMap(
                        SentLine::reference,
                        line -> line,
                        BinaryOperator.maxBy(Comparator.comparing(SentLine::assertedAt))))
                .values();
    }

    /** What each case says now; a late line does not overrule a newer one. */
    private Map<String, String> cases() {
        var cases = new HashMap<String, String>();
        ledger.events().stream()
                .filter(Deliveries::isAssertion)
                .forEach(event -> cases.put(event.text("wwCase"), said(event)));
        return cases;
    }

    private List<String> doubled() {
        return ledger.events().stream()
                .filter(Deliveries::isAssertion)
                .collect(groupingBy(event -> event.text("wwCase") + " " + said(event), counting()))
                .entrySet()
                .stream()
                .filter(times -> times.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isAssertion(StoredEvent event) {
        return event.type().equals("ww-case-registered") || event.type().equals("ww-end-date-revised");
    }

    private static String said(StoredEvent event) {
        return Iso.moment(event.text("assertedAt")).orElseThrow() + " " + event.text("lastDay");
    }

    private static List<String> without(List<String> all, List<String> others) {
        var left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }
}
