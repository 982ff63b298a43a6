/** The command line: starts, stops and queries an installation. */
@NullMarked
package nl.sluitend.infra.launcher;

import org.jspecify.annotations.NullMarked;
