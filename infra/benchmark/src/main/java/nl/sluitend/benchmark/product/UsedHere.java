package nl.sluitend.benchmark.product;

import java.time.Duration;

/** What this process and the product, its child, have used of the processors together. */
public final class UsedHere {

    private UsedHere() {}

    /** So far. */
    public static Duration cpuTime() {
        return CpuTime.of(ProcessHandle.current());
    }
}
