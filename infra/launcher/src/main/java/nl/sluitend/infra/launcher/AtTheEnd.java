package nl.sluitend.infra.launcher;

/**
 * What is done when the virtual machine is asked to end, unless it is taken back before.
 *
 * @param work in a thread of its own
 */
record AtTheEnd(Thread work) {

    static AtTheEnd of(String name, Runnable work) {
        var thread = new Thread(work, name);
        Runtime.getRuntime().addShutdownHook(thread);
        return new AtTheEnd(thread);
    }

    /** Whether it was in time: not once the end has begun. */
    boolean isTakenBack() {
        try {
            return Runtime.getRuntime().removeShutdownHook(work);
        } catch (IllegalStateException _) {
            return false;
        }
    }
}
