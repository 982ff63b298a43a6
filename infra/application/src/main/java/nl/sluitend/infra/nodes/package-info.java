/** Several identical nodes on the same stores: they notify each other through PostgreSQL (ADR 13). */
@NullMarked
package nl.sluitend.infra.nodes;

import org.jspecify.annotations.NullMarked;
