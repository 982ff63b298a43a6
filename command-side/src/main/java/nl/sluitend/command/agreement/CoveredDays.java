package nl.sluitend.command.agreement;

import java.util.Optional;
import nl.sluitend.kernel.agreement.AgreementTerms;

/**
 * Which days the agreements of one kind with one municipality cover. No agreement knows the others, so this is kept
 * beside them and decided in the same transaction: a command that is refused or lost covers nothing.
 */
@FunctionalInterface
public interface CoveredDays {

    /**
     * Gives the agreement its days, replacing those that it had, unless another agreement covers any of them.
     *
     * @return that other one; empty when there is none
     */
    Optional<AgreementTerms> cover(AgreementTerms terms);
}
