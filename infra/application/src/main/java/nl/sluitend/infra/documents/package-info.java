/** The connection to the document store. */
@NullMarked
package nl.sluitend.infra.documents;

import org.jspecify.annotations.NullMarked;
