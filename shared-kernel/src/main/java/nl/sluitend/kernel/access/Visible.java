package nl.sluitend.kernel.access;

import java.util.Set;

/**
 * An event that itself says who has a relation to its person by it, and who sees that it happened: each context decides
 * what others see of it, and an event that does not say so does not compile (ADR 21).
 */
public interface Visible {

    /** The relations after it. */
    Relations after(Relations before);

    /** The relations that see that it happened; the person always does. */
    Set<Relation> seenBy();

    /** Whether its subject belongs to that body, by the relations after it: never to another municipality (SUWI 62). */
    boolean isOf(String body, Relations after);
}
