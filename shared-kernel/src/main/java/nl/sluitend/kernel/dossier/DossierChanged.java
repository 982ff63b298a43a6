package nl.sluitend.kernel.dossier;

import java.util.Set;

/**
 * Rings after a dossier was folded: who has a relation to it may want to look again.
 *
 * @param inhabitant whose
 * @param version what it has seen
 * @param audience the organisations and municipalities that had or have a relation to it
 */
public record DossierChanged(String inhabitant, long version, Set<String> audience) {}
