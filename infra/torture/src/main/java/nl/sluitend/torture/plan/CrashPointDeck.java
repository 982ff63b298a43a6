package nl.sluitend.torture.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.sluitend.torture.agent.CrashPoint;

/** Deals crash points like cards, so that as many schedules as there are points plan each of them once. */
record CrashPointDeck(long seed) {

    CrashPoint of(int number) {
        var points = new ArrayList<>(List.of(CrashPoint.values()));
        int round = number / points.size();
        Collections.shuffle(points, new Random(seed * 31 + round));
        return points.get(number % points.size());
    }
}
