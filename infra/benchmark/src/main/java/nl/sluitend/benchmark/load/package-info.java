/** Senders, and what they measured. */
@NullMarked
package nl.sluitend.benchmark.load;

import org.jspecify.annotations.NullMarked;
