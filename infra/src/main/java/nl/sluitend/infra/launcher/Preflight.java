package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** What is checked before anything is started, because it is better said in one sentence than by five parts. */
public final class Preflight {

    private static final long NEEDED_BYTES = 1L << 30;

    private Preflight() {}

    static void check(Path folder, int port) throws IOException {
        if (!isFree(port)) {
            throw new Refusal("Port %d is taken: stop what uses it, or start with --port N.".formatted(port));
        }
        if (!Files.isWritable(folder)) {
            throw new Refusal("%s is not writable: choose another folder with --data.".formatted(folder));
        }
        if (Files.getFileStore(folder).getUsableSpace() < NEEDED_BYTES) {
            throw new Refusal("The disk of %s has less than 1 GiB free: make room, or choose another with --data."
                    .formatted(folder));
        }
    }

    /** This port when it is free, or else any that is. */
    public static int freePort(int preferred) throws IOException {
        return bound(isFree(preferred) ? preferred : 0);
    }

    /** The first free port from there on. */
    public static int nextFree(int from) {
        return IntStream.iterate(from, port -> port + 1)
                .filter(Preflight::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try {
            bound(port);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static int bound(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
