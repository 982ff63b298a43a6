package nl.sluitend.gateway.employer;

import java.util.Optional;
import nl.sluitend.kernel.employer.EmployerId;

/** The keys of employers that were registered before a key was made of the number (ADR 28). */
@FunctionalInterface
public interface EarlierKeys {

    /** Of whoever was first registered under that number. */
    Optional<EmployerId> of(String kvkNumber);
}
