/** How a refusal is answered and logged at the gateway. */
package nl.sluitend.gateway.decision;
