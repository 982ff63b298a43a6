package nl.sluitend.kernel.wwcase;

/** How long before its last day a WW case is flagged: a setting of the region. */
@FunctionalInterface
public interface FlaggingWindow {

    /** In days. */
    int signalWindowDays();
}
