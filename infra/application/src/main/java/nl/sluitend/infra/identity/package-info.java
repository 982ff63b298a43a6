/** Whether the identity provider can be reached. */
@NullMarked
package nl.sluitend.infra.identity;

import org.jspecify.annotations.NullMarked;
