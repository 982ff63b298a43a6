package nl.sluitend.kernel.decision;

/**
 * What the sender learns of an accepted command.
 *
 * @param stream whose stream it was recorded in
 * @param sequence the stream's number of its newest event: a view that carries it has seen this decision. It counts
 *     everybody's acts and is for the product alone
 * @param version the same as the sender may know it: of somebody's dossier, the version of the part that the sender sees
 * @param effect what it led to
 */
public record Recorded(String stream, long sequence, long version, Effect effect) {

    /** In what looks the same to everybody. */
    public static Recorded of(String stream, long sequence, Effect effect) {
        return new Recorded(stream, sequence, sequence, effect);
    }
}
