/** Senders, and what they saw. */
@NullMarked
package nl.sluitend.benchmark.load;

import org.jspecify.annotations.NullMarked;
