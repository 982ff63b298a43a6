package nl.sluitend.kernel.access;

import java.util.Set;

/**
 * An event that says itself who has a relation to its person by it, and who sees that it happened: each context owns what
 * others see of it, and one that says nothing does not compile (ADR 21).
 */
public interface Visible {

    /** The relations after it. */
    Relations after(Relations before);

    /** Which relations see that it happened: what is not named is seen by the person only. */
    Set<Relation> seenBy();

    /** Whether what it is about is that body's, by the relations after it: never another municipality's (SUWI 62). */
    boolean isOf(String body, Relations after);
}
