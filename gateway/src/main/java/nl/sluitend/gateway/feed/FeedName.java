package nl.sluitend.gateway.feed;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A name in its parts, as the feed's contract has it. Never prints itself. */
record FeedName(String initials, @Nullable String prefix, String family) {

    /** As one writes it on an envelope: {@code A. van der Berg}. */
    String written() {
        return Stream.of(initials, prefix == null ? "" : prefix, family)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "a name";
    }
}
