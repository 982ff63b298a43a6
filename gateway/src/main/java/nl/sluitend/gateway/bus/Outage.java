package nl.sluitend.gateway.bus;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Recognises by what a driver threw that a store is down, rather than that something is wrong with the question. */
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

    /** The pool's own words for a connection that broke while it was lent: they come without a state. Source: HikariCP. */
    private static final String BROKE_MEANWHILE = "Connection is closed";

    /** The driver is not on this module's class path: it knows messages and not who answers them. */
    private static final String DOCUMENT_DRIVER = "com.mongodb.";

    private Outage() {}

    /** Whether one is behind that failure. */
    public static boolean isSeenIn(Throwable failure) {
        return causes(failure).anyMatch(Outage::isSign);
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
