/** The deliveries of UWV's feed, remembered in PostgreSQL. */
@NullMarked
package nl.sluitend.infra.delivery;

import org.jspecify.annotations.NullMarked;
