package nl.sluitend.infra.launcher;

/** Why a verb cannot do what was asked: one sentence with the remedy, shown without a stack trace. */
public final class VerbRefused extends RuntimeException {

    public VerbRefused(String sentence) {
        super(sentence);
    }

    public VerbRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
