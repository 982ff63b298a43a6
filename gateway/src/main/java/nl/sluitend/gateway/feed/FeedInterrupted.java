package nl.sluitend.gateway.feed;

/** A store went down in the middle of a feed; the receipt holds what was acknowledged so far. */
final class FeedInterrupted extends RuntimeException {

    private final transient Receipt receipt;

    FeedInterrupted(Receipt receipt, Throwable cause) {
        super("the feed was interrupted", cause);
        this.receipt = receipt;
    }

    Receipt receipt() {
        return receipt;
    }
}
