package nl.sluitend.gateway.graphql;

import nl.sluitend.kernel.rule.Texts;
import nl.sluitend.kernel.rule.Words;

/** A value that the schema cannot refuse by itself; the text names the argument and never repeats the value. */
public final class BadInput extends RuntimeException {

    private final transient Words words;

    /** Refuses with the sentence of that key. */
    public BadInput(String key) {
        super(key);
        this.words = Texts.of(BadInput.class, "errors", key);
    }

    /** Refuses with those words. */
    public BadInput(Words words) {
        super(words.en());
        this.words = words;
    }

    Words words() {
        return words;
    }
}
