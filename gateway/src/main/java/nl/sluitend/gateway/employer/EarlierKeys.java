package nl.sluitend.gateway.employer;

import java.util.Optional;
import nl.sluitend.kernel.employer.EmployerId;

/** The keys of employers that were registered before keys were derived from the number (ADR 28). */
@FunctionalInterface
public interface EarlierKeys {

    /** The key first registered under that number. */
    Optional<EmployerId> of(String kvkNumber);
}
