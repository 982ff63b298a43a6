/** The product's one clock. */
package nl.sluitend.gateway.clock;
