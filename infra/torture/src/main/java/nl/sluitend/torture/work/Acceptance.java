package nl.sluitend.torture.work;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.torture.work.Answer.Kind;

/** Which lines a feed's receipt acknowledges: all but those that it rejects, which it counts from 1. */
record Acceptance(Answer receipt) {

    List<SentLine> of(Collection<SentLine> sent) {
        if (!receipt.is(Kind.ACKNOWLEDGED)
                || receipt.body().path("rejectedNotListed").asLong() > 0) {
            return List.of();
        }
        var rejected = rejected();
        var lines = List.copyOf(sent);
        return IntStream.range(0, lines.size())
                .filter(index -> !rejected.contains(index + 1))
                .mapToObj(lines::get)
                .toList();
    }

    /** The numbers of the lines, counted from 1. */
    private Set<Integer> rejected() {
        return receipt.body()
                .path("rejections")
                .valueStream()
                .map(rejection -> rejection.path("line").asInt())
                .collect(Collectors.toSet());
    }
}
