package nl.sluitend.torture.judge;

import java.util.List;
import java.util.stream.Stream;

/** Every stream is numbered 0, 1, 2 and so on: nothing is missing and nothing is there twice. */
record Streams(Ledger ledger) {

    List<String> violations() {
        return ledger.streams().entrySet().stream()
                .flatMap(stream -> gap(stream.getKey(), stream.getValue()))
                .toList();
    }

    private static Stream<String> gap(String stream, List<StoredEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).sequence() != i) {
                return Stream.of("stream %s has %d where %d belongs"
                        .formatted(stream, events.get(i).sequence(), i));
            }
        }
        return Stream.empty();
    }
}
