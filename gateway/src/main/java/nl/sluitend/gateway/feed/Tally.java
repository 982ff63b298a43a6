package nl.sluitend.gateway.feed;

import java.util.ArrayList;
import java.util.List;

/** Counts one feed while it comes in; bounded, however long the feed and however bad. */
final class Tally {

    static final int MOST_LISTED = 10_000;

    private final List<Rejection> listed = new ArrayList<>();
    private long added;
    private long changed;
    private long unchanged;
    private long rejected;
    private long notListed;

    void unchanged(long lines) {
        unchanged += lines;
    }

    /** By the word with which the dossier acknowledged the line. */
    void taken(String outcome) {
        switch (outcome) {
            case "new" -> added++;
            case "changed" -> changed++;
            default -> unchanged++;
        }
    }

    void rejected(List<Rejection> reasons) {
        rejected++;
        if (listed.size() + reasons.size() > MOST_LISTED) {
            notListed++;
        } else {
            listed.addAll(reasons);
        }
    }

    Receipt receipt() {
        long received = added + changed + unchanged + rejected;
        return new Receipt(received, added, changed, unchanged, rejected, notListed, listed);
    }
}
