package nl.sluitend.torture.machine;

/** The installation did not recover in time. */
public final class NotWell extends RuntimeException {

    NotWell(String sentence) {
        super(sentence);
    }
}
