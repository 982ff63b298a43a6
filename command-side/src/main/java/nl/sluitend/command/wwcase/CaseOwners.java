package nl.sluitend.command.wwcase;

import java.time.Instant;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.WwCaseId;

/**
 * Whose each WW case is, for ever. No dossier can know it of another one, so it is kept beside them and decided in the
 * same transaction: what is refused or lost leaves nothing behind.
 */
public interface CaseOwners {

    /**
     * Makes the inhabitant the owner of a case that nobody owns.
     *
     * @return whoever owns it now
     */
    Owner claim(WwCaseId wwCase, InhabitantId inhabitant, Instant assertedAt);

    /**
     * An owner of a case.
     *
     * @param inhabitant who
     * @param assertedAt the moment of the message that said so
     */
    record Owner(InhabitantId inhabitant, Instant assertedAt) {}
}
