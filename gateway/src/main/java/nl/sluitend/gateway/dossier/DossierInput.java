package nl.sluitend.gateway.dossier;

import org.jspecify.annotations.Nullable;

/** The input of every decision about one inhabitant. */
public interface DossierInput {

    /** Whose dossier. */
    String inhabitant();

    /** The version that the caller had on screen. */
    @Nullable
    Integer seenVersion();
}
