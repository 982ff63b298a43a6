package nl.sluitend.infra.nodes;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import nl.sluitend.gateway.installation.KnownNode;
import nl.sluitend.infra.build.Build;

/** The node that this process is, by process and machine, as its claims on segments name it too. */
public final class ThisNode {

    private ThisNode() {}

    /** As it knows itself. */
    public static KnownNode seenAt(Instant now) {
        var process = ManagementFactory.getRuntimeMXBean();
        return new KnownNode(
                process.getName(),
                true,
                Instant.ofEpochMilli(process.getStartTime()),
                now,
                Build.running().toString());
    }
}
