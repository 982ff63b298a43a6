package nl.sluitend.torture.work;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Tokens of people and machines, renewed before they expire; while Keycloak is down the old one is used. */
public final class Tokens {

    private static final long RENEW_AFTER_NANOS = 150_000_000_000L;

    private final Source source;
    private final Map<String, Held> held = new HashMap<>();

    /** From there. */
    public Tokens(Source source) {
        this.source = source;
    }

    /** Where a fresh one comes from. */
    @FunctionalInterface
    public interface Source {
        /** The token of somebody who signs in, or of a machine. */
        String of(String who) throws IOException;
    }

    /** The token of somebody. */
    public synchronized String of(String who) throws IOException {
        var known = held.get(who);
        if (known == null) {
            return fetched(who);
        }
        try {
            return System.nanoTime() - known.since() > RENEW_AFTER_NANOS ? fetched(who) : known.token();
        } catch (IOException _) {
            return known.token();
        }
    }

    private String fetched(String who) throws IOException {
        var token = source.of(who);
        held.put(who, new Held(token, System.nanoTime()));
        return token;
    }

    private record Held(String token, long since) {}
}
