/** Rehearses crashes: drives the product, strikes it at drawn moments, and judges what is left. */
@NullMarked
package nl.sluitend.torture;

import org.jspecify.annotations.NullMarked;
