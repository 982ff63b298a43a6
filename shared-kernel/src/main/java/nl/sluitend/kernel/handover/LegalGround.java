package nl.sluitend.kernel.handover;

import nl.sluitend.kernel.agreement.AgreementTerms;
import org.jspecify.annotations.Nullable;

/**
 * The ground of an offer.
 *
 * @param kind one of the closed list
 * @param agreement its terms as they were on the day of the offer; only when the kind is {@code AGREEMENT}
 */
public record LegalGround(GroundKind kind, @Nullable AgreementTerms agreement) {}
