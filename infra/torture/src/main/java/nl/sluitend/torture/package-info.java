/** Rehearses crashes: drives the product, strikes it at random moments, and judges the result. */
@NullMarked
package nl.sluitend.torture;

import org.jspecify.annotations.NullMarked;
