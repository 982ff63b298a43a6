package nl.sluitend.gateway.dossier;

import nl.sluitend.kernel.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the reader can do on a file, or cannot do now.
 *
 * @param operation the mutation
 * @param about the key of the case, handover, trajectory or placement; absent when it is about the person
 * @param refusal the rule that forbids it now; absent when it can be done
 */
record Action(
        String operation, @Nullable String about, @Nullable Refusal refusal) {}
