package nl.sluitend.kernel.agreement;

import java.util.List;

/**
 * What UWV and municipalities promise each other in numbers: proposals without legal force (domain 7.2, 7.4), in one place
 * so that an agreement can bring its own. How long before its last day a WW case is signalled is a setting of the region.
 *
 * @param reminderAfter working days after an offer, once a reminder is due
 * @param escalationAfter working days after an offer, once the team leads are told
 * @param firstContactWithin working days after acceptance, at most, until the municipality speaks to the person (I5)
 * @param attempts how often somebody tries to reach a person before they give up, at least (I6)
 * @param channels over how many ways, at least
 * @param aftercare days after the start of a job on which somebody asks how it goes
 * @param aftercareEarly days before such a moment from which on a contact counts for it
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
