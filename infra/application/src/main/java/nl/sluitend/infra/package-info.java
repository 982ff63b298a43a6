/** The executable: one application around all modules. */
@NullMarked
package nl.sluitend.infra;

import org.jspecify.annotations.NullMarked;
