package nl.sluitend.gateway.bus;

import nl.sluitend.kernel.rule.Words;

/** A part of the product that can be down while the rest runs. */
public enum Backend {
    /** Where what happened is kept. */
    EVENT_STORE("de opslag van gebeurtenissen", "the event store"),
    /** Where the views are kept. */
    DOCUMENTS("de opslag van overzichten", "the document store"),
    /** Where personal values are opened. */
    VAULT("de kluis voor persoonsgegevens", "the vault of personal data");

    private final String nl;
    private final String en;

    Backend(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /** What it is called. */
    public Words words() {
        return new Words(nl, en);
    }
}
