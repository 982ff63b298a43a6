/** Which build of the product runs. */
@NullMarked
package nl.sluitend.infra.build;

import org.jspecify.annotations.NullMarked;
