/** What clients do while the installation is rehearsed, and the oracle that writes it down. */
@NullMarked
package nl.sluitend.torture.work;

import org.jspecify.annotations.NullMarked;
