package nl.sluitend.gateway.graphql;

import org.jspecify.annotations.Nullable;

/** Somebody asked something that cannot be answered for them, or for anybody; the code says which. */
public final class Denied extends RuntimeException {

    private final ErrorCode code;
    private final @Nullable String target;

    /** Denies with that code something that is about nobody. */
    public Denied(ErrorCode code) {
        this(code, null);
    }

    /** Denies with that code something about somebody. */
    public Denied(ErrorCode code, @Nullable String target) {
        super(code.name());
        this.code = code;
        this.target = target;
    }

    @Nullable
    String target() {
        return target;
    }

    ErrorCode code() {
        return code;
    }
}
