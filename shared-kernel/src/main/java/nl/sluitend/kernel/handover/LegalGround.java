package nl.sluitend.kernel.handover;

import nl.sluitend.kernel.agreement.AgreementTerms;
import org.jspecify.annotations.Nullable;

/**
 * The ground of an offer.
 *
 * @param kind which of the closed list
 * @param agreement the terms of the agreement as they were on the day of the offer; only with that kind
 */
public record LegalGround(GroundKind kind, @Nullable AgreementTerms agreement) {}
