package nl.sluitend.torture.judge;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;

/** The daily run signalled every case, and each once. */
record Signals(Ledger ledger) {

    List<String> violations() {
        var times = ledger.ofType("expiring-ww-flagged").collect(groupingBy(event -> event.text("wwCase"), counting()));
        var ended = ledger.ofType("outcome-recorded")
                .map(event -> event.text("wwCase"))
                .collect(toSet());
        var found = new ArrayList<String>();
        times.forEach((wwCase, number) -> {
            if (number > 1) {
                found.add("case %s was signalled %d times".formatted(wwCase, number));
            }
        });
        ledger.ofType("ww-case-registered")
                .map(event -> event.text("wwCase"))
                .filter(wwCase -> !times.containsKey(wwCase) && !ended.contains(wwCase))
                .forEach(wwCase -> found.add("case %s was not signalled".formatted(wwCase)));
        return found;
    }
}
