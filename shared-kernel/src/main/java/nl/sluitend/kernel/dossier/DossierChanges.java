package nl.sluitend.kernel.dossier;

import nl.sluitend.kernel.decision.Caller;

/**
 * Subscribes to changes of the dossiers that the caller may see. The first answer is an empty list; each update is a
 * {@link nl.sluitend.kernel.dossier.DossierChanged}.
 */
public record DossierChanges(Caller caller) {}
