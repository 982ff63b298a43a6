/** What clients do while faults strike the installation, and the oracle that records it. */
@NullMarked
package nl.sluitend.torture.work;

import org.jspecify.annotations.NullMarked;
