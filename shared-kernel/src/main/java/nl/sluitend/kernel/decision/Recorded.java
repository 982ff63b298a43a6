package nl.sluitend.kernel.decision;

/**
 * What the sender learns of an accepted command.
 *
 * @param stream the stream in which it was recorded
 * @param sequence the number of the newest event in that stream: a view that carries it has seen this decision. It
 * counts everybody's acts and is for the product alone
 * @param version the same as far as the sender may know it: of a dossier, the version of the part that the sender sees
 * @param effect what it led to
 */
public record Recorded(String stream, long sequence, long version, Effect effect) {

    /** Recorded in a stream that looks the same to everybody. */
    public static Recorded of(String stream, long sequence, Effect effect) {
        return new Recorded(stream, sequence, sequence, effect);
    }
}
