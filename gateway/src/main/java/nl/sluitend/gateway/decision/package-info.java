/** How a refusal is told and written down at the gateway. */
package nl.sluitend.gateway.decision;
