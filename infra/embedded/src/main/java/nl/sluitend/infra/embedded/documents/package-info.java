/** A document store of our own, in the heap. */
@NullMarked
package nl.sluitend.infra.embedded.documents;

import org.jspecify.annotations.NullMarked;
