/** The agent inside the product's own process: it crashes, delays and, to prove the harness, introduces bugs. */
@NullMarked
package nl.sluitend.torture.agent;

import org.jspecify.annotations.NullMarked;
