package nl.sluitend.kernel.dossier;

import nl.sluitend.kernel.decision.Caller;

/**
 * A subscription to the dossiers that the caller has a relation to. Updates: {@link DossierChanged}, for whose audience
 * the caller is one. It has no initial answer of interest: one word, so that the subscription is known to stand.
 */
public record InboxChanges(Caller caller) {}
