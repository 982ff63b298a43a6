package nl.sluitend.command.decision;

import java.util.Collection;
import java.util.Set;

/** The event store's answer for many streams at once, so that nobody new is looked for one by one. */
@FunctionalInterface
public interface UnwrittenStreams {

    /** For a store that cannot tell: each stream is read. */
    UnwrittenStreams UNKNOWN = _ -> Set.of();

    /** Those of them in which nothing was recorded. One that is written meanwhile conflicts at the append. */
    Set<String> among(Collection<String> streams);
}
