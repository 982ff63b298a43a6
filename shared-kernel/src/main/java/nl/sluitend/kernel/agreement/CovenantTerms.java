package nl.sluitend.kernel.agreement;

import java.util.List;

/**
 * What UWV and municipalities promise each other in numbers: proposals without legal force, in one
 * place so that an agreement can bring its own. How long before its last day a WW case is flagged is a setting of the
 * region.
 *
 * @param reminderAfter working days after an offer until a reminder is due
 * @param escalationAfter working days after an offer until the team leads are warned
 * @param firstContactWithin working days after acceptance within which the municipality speaks to the person (I5)
 * @param attempts how often somebody tries to reach a person before they give up, at least (I6)
 * @param channels over how many channels, at least
 * @param aftercare days after the start of a job on which somebody asks how it goes
 * @param aftercareEarly how many days before such a moment a contact already counts for it
 */
public record CovenantTerms(
        int reminderAfter,
        int escalationAfter,
        int firstContactWithin,
        int attempts,
        int channels,
        List<Integer> aftercare,
        int aftercareEarly) {

    /** Where nothing else was agreed. */
    public static final CovenantTerms USUAL = new CovenantTerms(5, 10, 10, 3, 2, List.of(30, 90, 180, 365), 14);
}
