package nl.sluitend.kernel.agreement;

/** One agreement, no earlier than {@code atLeast}. Answer: an optional {@link Agreement}. */
public record FindAgreement(AgreementId agreement, long atLeast) {}
