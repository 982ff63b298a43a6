/** Settings of an installation, checked at start. */
@NullMarked
package nl.sluitend.infra.settings;

import org.jspecify.annotations.NullMarked;
