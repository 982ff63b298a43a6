package nl.sluitend.gateway.graphql;

import nl.sluitend.kernel.rule.Words;

/** A part of the product that can be down while the rest runs. */
enum Component {
    /** Where what happened is kept. */
    EVENT_STORE("de opslag van gebeurtenissen", "the event store"),
    /** Where the views are kept. */
    DOCUMENTS("de opslag van overzichten", "the document store"),
    /** Where personal values are opened. */
    VAULT("de kluis voor persoonsgegevens", "the vault of personal data");

    private final String nl;
    private final String en;

    Component(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    Words words() {
        return new Words(nl, en);
    }
}
