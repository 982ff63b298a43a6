/** Measures the product beside raw twins of itself: the same work on the same machine in the same run. */
@NullMarked
package nl.sluitend.benchmark;

import org.jspecify.annotations.NullMarked;
