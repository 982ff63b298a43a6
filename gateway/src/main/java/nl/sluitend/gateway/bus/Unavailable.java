package nl.sluitend.gateway.bus;

/** A component did not answer, or not in time. Nothing of its message is kept: drivers write addresses into theirs. */
public final class Unavailable extends RuntimeException {

    private final Backend backend;

    Unavailable(Backend backend, Throwable cause) {
        super(backend.words().en() + " does not answer", cause);
        this.backend = backend;
    }

    /** Which. */
    public Backend backend() {
        return backend;
    }
}
