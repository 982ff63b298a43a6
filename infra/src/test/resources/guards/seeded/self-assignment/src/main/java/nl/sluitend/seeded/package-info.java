/** Seeded. */
@NullMarked
package nl.sluitend.seeded;

import org.jspecify.annotations.NullMarked;
