/** The durable stores: events and decisions in one database, keys and vault in another. */
@NullMarked
package nl.sluitend.infra.postgres;

import org.jspecify.annotations.NullMarked;
