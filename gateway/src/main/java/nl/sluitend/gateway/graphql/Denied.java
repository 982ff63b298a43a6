package nl.sluitend.gateway.graphql;

/** Somebody asked what cannot be answered to them, or to anybody; the code says which. */
public final class Denied extends RuntimeException {

    private final ErrorCode code;

    /** Denies with that code. */
    public Denied(ErrorCode code) {
        super(code.name());
        this.code = code;
    }

    ErrorCode code() {
        return code;
    }
}
