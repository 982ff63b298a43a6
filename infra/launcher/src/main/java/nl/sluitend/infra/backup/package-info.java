/** Copies of what cannot be rebuilt: events and decisions, the vault, and apart from both the keyset that opens it. */
@NullMarked
package nl.sluitend.infra.backup;

import org.jspecify.annotations.NullMarked;
