package nl.sluitend.torture;

/**
 * How often something was to befall the installation.
 *
 * @param planned by schedules that are done
 * @param fell of these: a place may not be passed, a disk may not be ours to fill
 * @param red schedules with it that did not hold
 */
record Count(int planned, int fell, int red) {

    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count more) {
        return new Count(planned + more.planned, fell + more.fell, red + more.red);
    }
}
