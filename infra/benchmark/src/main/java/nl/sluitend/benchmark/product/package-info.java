/** The product in processes of its own, as a person starts it, and the resources that these use. */
@NullMarked
package nl.sluitend.benchmark.product;

import org.jspecify.annotations.NullMarked;
