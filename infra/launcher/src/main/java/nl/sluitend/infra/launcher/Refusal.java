package nl.sluitend.infra.launcher;

/** Why a verb cannot do what was asked: one sentence with the remedy, shown without a stack trace. */
public final class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
