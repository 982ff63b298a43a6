package nl.sluitend.gateway.subscription;

import java.util.concurrent.ConcurrentHashMap;

/** Counts how many each person has, up to a maximum. */
final class Seats {

    private final ConcurrentHashMap<String, Integer> taken = new ConcurrentHashMap<>();
    private final int most;

    Seats(int most) {
        this.most = most;
    }

    /** Adds one for that person; false when the maximum is reached. */
    boolean take(String who) {
        int now = taken.merge(who, 1, Integer::sum);
        if (now > most) {
            leave(who);
        }
        return now <= most;
    }

    /** Removes one. */
    void leave(String who) {
        taken.computeIfPresent(who, (_, number) -> number == 1 ? null : number - 1);
    }
}
