package nl.sluitend.kernel.employer;

/** One employer, no earlier than {@code atLeast}. Answer: an optional {@link Employer}. */
public record FindEmployer(EmployerId employer, long atLeast) {}
