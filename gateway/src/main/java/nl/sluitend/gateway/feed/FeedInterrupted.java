package nl.sluitend.gateway.feed;

/** A store is down in the middle of a feed; what was acknowledged so far stands in the receipt. */
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
