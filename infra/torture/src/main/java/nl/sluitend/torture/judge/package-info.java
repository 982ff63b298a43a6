/** What must hold after a schedule, judged from the stores and from the oracle's file. */
@NullMarked
package nl.sluitend.torture.judge;

import org.jspecify.annotations.NullMarked;
