package nl.sluitend.command.agreement;

import java.util.Optional;
import nl.sluitend.kernel.agreement.AgreementTerms;

/**
 * Which days the agreements of one kind with one municipality cover. No agreement knows it of another one, so it is kept
 * beside them and decided in the same transaction: what is refused or lost covers nothing.
 */
@FunctionalInterface
public interface CoveredDays {

    /**
     * Gives the agreement its days, in place of those that it had, unless another one has any of them.
     *
     * @return the other one; empty when there is none
     */
    Optional<AgreementTerms> cover(AgreementTerms terms);
}
