package nl.sluitend.gateway.bus;

import org.springframework.dao.DataAccessResourceFailureException;

/** A component did not answer, or not in time. The cause's message is dropped: drivers put addresses into theirs. */
public final class Unavailable extends DataAccessResourceFailureException {

    private final Backend backend;

    /** That one is away, as the cause shows. */
    public Unavailable(Backend backend, Throwable cause) {
        super(backend.words().en() + " does not answer", cause);
        this.backend = backend;
    }

    /** The component. */
    public Backend backend() {
        return backend;
    }
}
