/** The same work with the bare drivers and nothing else. */
@NullMarked
package nl.sluitend.benchmark.twin;

import org.jspecify.annotations.NullMarked;
