/** What runs inside the product's own process while it is rehearsed: it crashes, delays and, to prove the harness, cheats. */
@NullMarked
package nl.sluitend.torture.agent;

import org.jspecify.annotations.NullMarked;
