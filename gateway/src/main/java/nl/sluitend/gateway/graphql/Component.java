package nl.sluitend.gateway.graphql;

import nl.sluitend.kernel.rule.Words;

/** A part of the product that can be down while the rest runs. */
enum Component {
    /** Where what happened is kept. */
    EVENT_STORE(new Words("de opslag van gebeurtenissen", "the event store")),
    /** Where the views are kept. */
    DOCUMENTS(new Words("de opslag van overzichten", "the document store")),
    /** Where personal values are opened. */
    VAULT(new Words("de kluis voor persoonsgegevens", "the vault of personal data"));

    private final Words words;

    Component(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }
}
