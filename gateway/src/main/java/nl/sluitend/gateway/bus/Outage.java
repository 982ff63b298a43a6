package nl.sluitend.gateway.bus;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Recognises from a driver's exception that a store is down, rather than that the query is wrong. */
public final class Outage {

    private static final List<Class<? extends Throwable>> SIGNS = List.of(
            TimeoutException.class,
            SQLTransientException.class,
            SQLRecoverableException.class,
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class,
            NoHandlerForCommandException.class,
            NoHandlerForQueryException.class);

    /**
     * Connection exception, insufficient resources (a full disk), operator intervention, system error. Source:
     * PostgreSQL, appendix A.
     */
    private static final List<String> LOST = List.of("08", "53", "57P", "58");

    /** The pool's own message for a connection that broke while in use: it has no SQL state. Source: HikariCP. */
    private static final String BROKE_MEANWHILE = "Connection is closed";

    /** A name, because the driver is not on this module's class path: the gateway knows messages, not stores. */
    private static final String DOCUMENT_DRIVER = "com.mongodb.";

    private Outage() {}

    /** Whether an outage is a cause of that failure. */
    public static boolean isSeenIn(Throwable failure) {
        return causes(failure).anyMatch(Outage::isSign);
    }

    /** The component that the failure itself names as away; empty where it names none. */
    public static Optional<Backend> named(Throwable failure) {
        return causes(failure)
                .filter(Unavailable.class::isInstance)
                .map(away -> ((Unavailable) away).backend())
                .findFirst();
    }

    static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.<Throwable>iterate(failure, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .limit(20);
    }

    private static boolean isSign(Throwable cause) {
        return SIGNS.stream().anyMatch(sign -> sign.isInstance(cause))
                || cause.getClass().getName().startsWith(DOCUMENT_DRIVER)
                || (cause instanceof SQLException sql
                        && (lost(sql.getSQLState()) || BROKE_MEANWHILE.equals(sql.getMessage())));
    }

    private static boolean lost(@Nullable String state) {
        return state != null && LOST.stream().anyMatch(state::startsWith);
    }
}
