/** A PostgreSQL of our own. */
@NullMarked
package nl.sluitend.infra.embedded.postgres;

import org.jspecify.annotations.NullMarked;
