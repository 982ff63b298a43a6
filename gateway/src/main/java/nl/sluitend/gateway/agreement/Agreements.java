package nl.sluitend.gateway.agreement;

import java.util.Optional;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.kernel.agreement.Agreement;
import nl.sluitend.kernel.agreement.AgreementId;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.agreement.FindAgreement;
import nl.sluitend.kernel.decision.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a decision needs to know of an agreement. */
@Component
public class Agreements {

    private final Queries queries;

    Agreements(Queries queries) {
        this.queries = queries;
    }

    /** Its terms today; absent when none was named. */
    public @Nullable AgreementTerms terms(@Nullable String agreement) {
        return Optional.ofNullable(agreement)
                .map(key -> queries.named(
                                Unknown.AGREEMENT, key, new FindAgreement(new AgreementId(key), -1), Agreement.class)
                        .orElseThrow(Unknown.AGREEMENT::refused)
                        .terms())
                .orElse(null);
    }

    /** As it is with what was recorded; empty while it does not show that. */
    Optional<Agreement> seen(AgreementId agreement, Recorded recorded) {
        return find(agreement, recorded.sequence()).filter(found -> found.version() >= recorded.sequence());
    }

    private Optional<Agreement> find(AgreementId agreement, long atLeast) {
        return queries.find(new FindAgreement(agreement, atLeast), Agreement.class);
    }
}
