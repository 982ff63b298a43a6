package nl.sluitend.infra.launcher;

/**
 * A shutdown hook that can be removed.
 *
 * @param work in a thread of its own
 */
record AtTheEnd(Thread work) {

    static AtTheEnd of(String name, Runnable work) {
        var thread = new Thread(work, name);
        Runtime.getRuntime().addShutdownHook(thread);
        return new AtTheEnd(thread);
    }

    /** Removes it; false when the shutdown has already begun. */
    boolean isTakenBack() {
        try {
            return Runtime.getRuntime().removeShutdownHook(work);
        } catch (IllegalStateException _) {
            return false;
        }
    }
}
