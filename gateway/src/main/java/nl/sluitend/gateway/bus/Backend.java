package nl.sluitend.gateway.bus;

import nl.sluitend.kernel.rule.Words;

/** A part of the product that can be down while the rest runs. */
public enum Backend {
    /** Keeps the events. */
    EVENT_STORE("de opslag van gebeurtenissen", "the event store"),
    /** Keeps the views. */
    DOCUMENTS("de opslag van overzichten", "the document store"),
    /** Seals and opens personal values. */
    VAULT("de kluis voor persoonsgegevens", "the vault of personal data");

    private final String nl;
    private final String en;

    Backend(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /** Its name for people. */
    public Words words() {
        return new Words(nl, en);
    }
}
