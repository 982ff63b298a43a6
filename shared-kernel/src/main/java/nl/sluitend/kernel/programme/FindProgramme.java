package nl.sluitend.kernel.programme;

/** One programme, no earlier than {@code atLeast}. Answer: an optional {@link Programme}. */
public record FindProgramme(ProgrammeId programme, long atLeast) {}
