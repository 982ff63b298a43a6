package nl.sluitend.kernel.dossier;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.privacy.InhabitantId;

/**
 * Why a dossier is not shown after a decision about it: an answer that was returned to UWV leaves nothing to see
 * (SUWI 62). It does not wait. Answer: a {@link Sight}.
 *
 * @param recorded the number of the event that the dossier must contain
 */
public record FindSight(Caller caller, InhabitantId inhabitant, long recorded) {}
