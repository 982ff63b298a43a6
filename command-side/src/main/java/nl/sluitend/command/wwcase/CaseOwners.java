package nl.sluitend.command.wwcase;

import java.time.Instant;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.WwCaseId;

/**
 * To whom each WW case belongs, for ever. No dossier knows the cases of another, so this is kept beside them and
 * decided in the same transaction: a command that is refused or lost leaves nothing behind.
 */
public interface CaseOwners {

    /**
     * Makes the inhabitant the owner of a case that nobody owns.
     *
     * @return the owner of the case afterwards
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
