package nl.sluitend.kernel.dossier;

import nl.sluitend.kernel.decision.Caller;

/**
 * Asks to be told when a dossier within the caller's reach was folded. The first answer is an empty list; each update is
 * a {@link nl.sluitend.kernel.dossier.DossierChanged}.
 */
public record DossierChanges(Caller caller) {}
