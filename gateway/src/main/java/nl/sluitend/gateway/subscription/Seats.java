package nl.sluitend.gateway.subscription;

import java.util.concurrent.ConcurrentHashMap;

/** Counts who has how many, up to so many each. */
final class Seats {

    private final ConcurrentHashMap<String, Integer> taken = new ConcurrentHashMap<>();
    private final int most;

    Seats(int most) {
        this.most = most;
    }

    /** One more for them, unless they have enough. */
    boolean take(String who) {
        int now = taken.merge(who, 1, Integer::sum);
        if (now > most) {
            leave(who);
        }
        return now <= most;
    }

    /** One less. */
    void leave(String who) {
        taken.computeIfPresent(who, (_, number) -> number == 1 ? null : number - 1);
    }
}
