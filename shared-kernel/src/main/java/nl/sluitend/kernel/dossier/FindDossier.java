package nl.sluitend.kernel.dossier;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.privacy.InhabitantId;

/**
 * One dossier, as far as the caller may see it. Answer: an optional {@link Dossier}.
 *
 * @param today the day in Europe/Amsterdam for which it is shown
 * @param atLeast waits, for a short time, until the dossier contains the event with this number; -1 does not wait
 */
public record FindDossier(Caller caller, LocalDate today, InhabitantId inhabitant, long atLeast) {}
