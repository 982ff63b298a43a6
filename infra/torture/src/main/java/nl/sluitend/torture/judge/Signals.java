package nl.sluitend.torture.judge;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The daily run flagged every case once, and once more if its right revived. */
record Signals(Ledger ledger) {

    List<String> violations() {
        var found = new ArrayList<String>();
        var revivals = times("ww-revived");
        times("expiring-ww-flagged").forEach((wwCase, number) -> {
            if (number > 1 + revivals.getOrDefault(wwCase, 0L)) {
                found.add("case %s was signalled %d times".formatted(wwCase, number));
            }
        });
        missing().forEach(wwCase -> found.add("case %s was not signalled".formatted(wwCase)));
        return found;
    }

    /** Open cases without a flag. */
    List<String> missing() {
        return ledger.streams().values().stream().flatMap(Signals::missing).toList();
    }

    private static Stream<String> missing(List<StoredEvent> stream) {
        var waiting = new TreeSet<String>();
        for (var event : stream) {
            switch (event.type()) {
                case "ww-case-registered", "ww-revived" -> waiting.add(event.text("wwCase"));
                case "expiring-ww-flagged", "outcome-recorded" -> waiting.remove(event.text("wwCase"));
                default -> {} // does not affect flags
            }
        }
        return waiting.stream();
    }

    private Map<String, Long> times(String type) {
        return ledger.ofType(type).collect(groupingBy(event -> event.text("wwCase"), counting()));
    }
}
