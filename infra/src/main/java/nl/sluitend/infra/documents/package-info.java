/** Where read models live. */
@NullMarked
package nl.sluitend.infra.documents;

import org.jspecify.annotations.NullMarked;
