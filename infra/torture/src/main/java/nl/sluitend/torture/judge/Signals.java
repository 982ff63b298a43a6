package nl.sluitend.torture.judge;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The daily run signalled every case, and each once. */
record Signals(Ledger ledger) {

    List<String> violations() {
        var found = new ArrayList<String>();
        times().forEach((wwCase, number) -> {
            if (number > 1) {
                found.add("case %s was signalled %d times".formatted(wwCase, number));
            }
        });
        missing().forEach(wwCase -> found.add("case %s was not signalled".formatted(wwCase)));
        return found;
    }

    /** Open cases without a signal. */
    List<String> missing() {
        var times = times();
        var ended = ledger.ofType("outcome-recorded")
                .map(event -> event.text("wwCase"))
                .collect(toSet());
        return ledger.ofType("ww-case-registered")
                .map(event -> event.text("wwCase"))
                .filter(wwCase -> !times.containsKey(wwCase) && !ended.contains(wwCase))
                .toList();
    }

    private Map<String, Long> times() {
        return ledger.ofType("expiring-ww-flagged").collect(groupingBy(event -> event.text("wwCase"), counting()));
    }
}
