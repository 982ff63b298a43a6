package nl.sluitend.kernel.dossier;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.privacy.InhabitantId;

/**
 * One dossier, as far as the caller may see it. Answer: an optional {@link Dossier}.
 *
 * @param atLeast waits, for a short time, until the dossier has seen the event of this number; -1 does not wait
 */
public record FindDossier(Caller caller, LocalDate today, InhabitantId inhabitant, long atLeast) {}
