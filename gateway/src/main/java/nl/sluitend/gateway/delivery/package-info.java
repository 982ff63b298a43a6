/** The deliveries of UWV's feed as they are remembered: how far each came, and which lines were rejected and why. */
package nl.sluitend.gateway.delivery;
