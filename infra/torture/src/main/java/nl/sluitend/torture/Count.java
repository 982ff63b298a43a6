package nl.sluitend.torture;

/**
 * How often a fault was planned and struck.
 *
 * @param planned by schedules that are done
 * @param fell how many of these struck: a crash point may not be passed, a disk may not be ours to fill
 * @param red schedules with it that failed
 */
record Count(int planned, int fell, int red) {

    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count more) {
        return new Count(planned + more.planned, fell + more.fell, red + more.red);
    }
}
