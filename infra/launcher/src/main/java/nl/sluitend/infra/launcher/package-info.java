/** The command line: starts, stops and asks an installation. */
@NullMarked
package nl.sluitend.infra.launcher;

import org.jspecify.annotations.NullMarked;
