/** The processes of an installation under test, and the faults that strike them. */
@NullMarked
package nl.sluitend.torture.machine;

import org.jspecify.annotations.NullMarked;
