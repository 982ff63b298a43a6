package nl.sluitend.kernel.programme;

/**
 * What a programme answers when it has a place.
 *
 * @param trajectory whose place it is
 * @param terms for whom the programme is
 */
public record ReservedPlace(String trajectory, ProgrammeTerms terms) {}
