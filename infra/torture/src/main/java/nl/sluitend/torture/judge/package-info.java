/** What must hold after a schedule, judged from the stores and from what the oracle wrote down. */
@NullMarked
package nl.sluitend.torture.judge;

import org.jspecify.annotations.NullMarked;
