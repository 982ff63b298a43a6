package nl.sluitend.gateway.employer;

import java.util.Optional;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.employer.EmployerId;
import nl.sluitend.kernel.employer.FindEmployer;
import org.springframework.stereotype.Component;

/** Finds what a decision needs to know of an employer. */
@Component
public class Employers {

    private final Queries queries;
    private final EarlierKeys earlier;

    Employers(Queries queries, EarlierKeys earlier) {
        this.queries = queries;
        this.earlier = earlier;
    }

    /** Whether it is registered. */
    public boolean knows(String employer) {
        return queries.named(Unknown.EMPLOYER, employer, new FindEmployer(new EmployerId(employer), -1), Employer.class)
                .isPresent();
    }

    /** Which one has that number; of those that are not registered the one that would. */
    EmployerId having(String kvkNumber) {
        return earlier.of(kvkNumber).orElseGet(() -> EmployerId.ofNumber(kvkNumber));
    }

    /** As it is with what was recorded; empty while it does not show that. */
    Optional<Employer> seen(Recorded recorded) {
        return find(new EmployerId(recorded.stream()), recorded.sequence())
                .filter(found -> found.version() >= recorded.sequence());
    }

    private Optional<Employer> find(EmployerId employer, long atLeast) {
        return queries.find(new FindEmployer(employer, atLeast), Employer.class);
    }
}
