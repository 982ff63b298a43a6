package nl.sluitend.query.rebuild;

import java.time.Duration;

/**
 * How rebuilds work.
 *
 * @param look how often a node looks at the pointers: no node reads an old generation longer than that
 * @param grace after how long an old generation is dropped, when no node still reads or folds it
 * @param bulk how many streams are written together
 * @param parts how many threads read side by side
 */
public record RebuildSettings(Duration look, Duration grace, int bulk, int parts) {

    /** For one node, or a few. */
    public static final RebuildSettings USUAL =
            new RebuildSettings(Duration.ofMillis(500), Duration.ofSeconds(5), 1_000, 2);
}
