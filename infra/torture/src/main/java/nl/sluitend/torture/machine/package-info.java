/** The processes of an installation under rehearsal, and what befalls them. */
@NullMarked
package nl.sluitend.torture.machine;

import org.jspecify.annotations.NullMarked;
