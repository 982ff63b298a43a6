package nl.sluitend.gateway.feed;

/** An operator stopped a feed; the receipt holds what was acknowledged so far. */
final class FeedCancelled extends RuntimeException {

    private final transient Receipt receipt;

    FeedCancelled(Receipt receipt) {
        super("the feed was cancelled");
        this.receipt = receipt;
    }

    Receipt receipt() {
        return receipt;
    }
}
