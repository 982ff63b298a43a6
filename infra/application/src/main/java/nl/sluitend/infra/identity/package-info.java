/** Whether whoever tells who people are can be reached. */
@NullMarked
package nl.sluitend.infra.identity;

import org.jspecify.annotations.NullMarked;
