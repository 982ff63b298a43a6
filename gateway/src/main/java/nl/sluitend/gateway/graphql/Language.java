package nl.sluitend.gateway.graphql;

import nl.sluitend.kernel.rule.Words;

/** The language of an explanation. */
public enum Language {
    /** Dutch, level B1. */
    NL,
    /** English. */
    EN;

    /** The text in this language. */
    public String of(Words words) {
        return this == NL ? words.nl() : words.en();
    }
}
