package nl.sluitend.command.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.sluitend.kernel.inhabitant.Asserted;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.responsibility.ResidenceFact;
import org.jspecify.annotations.Nullable;

/** Where somebody lives, by the messages: one residence for a day, the one that was asserted last. */
final class Residences {

    private record Word(Asserted asserted, Residence residence) {}

    private final NavigableMap<LocalDate, Word> words;

    Residences() {
        this(new TreeMap<>());
    }

    private Residences(NavigableMap<LocalDate, Word> words) {
        this.words = words;
    }

    void hear(LocalDate day, Asserted asserted, Residence residence) {
        words.merge(
                day,
                new Word(asserted, residence),
                (known, word) -> known.asserted().isAfter(asserted) ? known : word);
    }

    /** The same with that message added. */
    Residences with(LocalDate day, Asserted asserted, Residence residence) {
        var more = new Residences(new TreeMap<>(words));
        more.hear(day, asserted, residence);
        return more;
    }

    /** The latest one. */
    Optional<Residence> current() {
        return Optional.ofNullable(words.lastEntry()).map(Map.Entry::getValue).map(Word::residence);
    }

    /** The events still to be recorded, so that each day has its municipality, whatever the order of messages. */
    List<ResidenceEstablished> untold(List<ResidenceFact> told) {
        var known = told.stream().collect(Collectors.toMap(ResidenceFact::from, ResidenceFact::residence));
        var untold = new ArrayList<ResidenceEstablished>();
        @Nullable Residence before = null;
        for (var entry : words.entrySet()) {
            var residence = entry.getValue().residence();
            var said = known.get(entry.getKey());
            boolean isNews = said == null ? !residence.equals(before) : !residence.equals(said);
            if (isNews) {
                untold.add(established(
                        entry.getKey(), residence, entry.getValue().asserted().at()));
            }
            before = residence;
        }
        // the latest first: the current municipality must not change halfway through a message (ADR 21)
        return untold.reversed();
    }

    private static ResidenceEstablished established(LocalDate day, Residence residence, Instant assertedAt) {
        return new ResidenceEstablished(residence.municipality(), residence.ground(), assertedAt, day);
    }
}
