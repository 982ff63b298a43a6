/** Compares the read models in use with ones folded separately, from nothing. */
@NullMarked
package nl.sluitend.infra.digests;

import org.jspecify.annotations.NullMarked;
