package nl.sluitend.gateway.pages;

/**
 * A decision that a row of a list offers.
 *
 * @param operation its mutation
 * @param address of its form, below the folder in which the product lies
 * @param isFirst whether it moves on what the row is about; others stand beside it
 */
@ForTemplates
public record NextDecision(String operation, String address, boolean isFirst) {

    /** The same where another one moves it on. */
    NextDecision beside() {
        return new NextDecision(operation, address, false);
    }
}
