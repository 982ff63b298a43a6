package nl.sluitend.kernel.worklist;

import static nl.sluitend.kernel.collection.Additions.plus;

import java.time.Instant;
import java.util.Map;

/**
 * Until when a reader has read what others did (ADR 46).
 *
 * @param all in every file
 * @param alone in single files, by their people; a moment that is earlier counts for nothing
 */
public record ReadUntil(Instant all, Map<String, Instant> alone) {

    /** Of whoever never said so: long before everything. */
    public static final ReadUntil NOTHING = new ReadUntil(Instant.EPOCH, Map.of());

    public ReadUntil {
        alone = Map.copyOf(alone);
    }

    /** Until when in that person's file. */
    public Instant in(String inhabitant) {
        return later(all, alone.getOrDefault(inhabitant, all));
    }

    /** The same, and until then in that person's file. */
    public ReadUntil with(String inhabitant, Instant until) {
        return new ReadUntil(all, plus(alone, inhabitant, later(in(inhabitant), until)));
    }

    /** The latest moment of all. */
    public Instant latest() {
        return alone.values().stream().reduce(all, ReadUntil::later);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
