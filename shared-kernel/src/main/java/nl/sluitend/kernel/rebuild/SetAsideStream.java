package nl.sluitend.kernel.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose next event cannot be folded, set aside so that others go on. Holds pseudonyms and type names, nothing
 * personal.
 *
 * @param view the name of the view
 * @param stream the pseudonym of whom or what it is about
 * @param kind the kind of document
 * @param number of the first event that is in no document
 * @param event its name
 * @param failure the types of the exceptions on which it broke
 * @param since when that event was recorded
 * @param waiting how many events wait, that one included
 * @param tried when it was tried again, in vain; absent before
 */
public record SetAsideStream(
        String view,
        String stream,
        String kind,
        long number,
        String event,
        String failure,
        Instant since,
        long waiting,
        @Nullable Instant tried) {}
