package nl.sluitend.gateway.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.sluitend.gateway.delivery.LineCounts;
import nl.sluitend.kernel.decision.Effect;

/** Counts one feed while it comes in; of bounded size, however long or faulty the feed. */
final class FeedTally {

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

    /** Counts an accepted line by its effect in the dossier. */
    void taken(Effect effect) {
        switch (effect) {
            case NEW -> added++;
            case CHANGED -> changed++;
            case UNCHANGED, DONE -> unchanged++;
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

    /** The rejections so far, in the order in which they were found. */
    List<Rejection> listed() {
        return Collections.unmodifiableList(listed);
    }

    LineCounts counts() {
        return new LineCounts(received(), added, changed, unchanged, rejected, notListed);
    }

    Receipt receipt() {
        return new Receipt(received(), added, changed, unchanged, rejected, notListed, listed);
    }

    private long received() {
        return added + changed + unchanged + rejected;
    }
}
