package nl.sluitend.benchmark.product;

import java.time.Duration;

/** The processor time of this process and the product, its child, together. */
public final class UsedHere {

    private UsedHere() {}

    /** So far. */
    public static Duration cpuTime() {
        return CpuTime.of(ProcessHandle.current());
    }
}
