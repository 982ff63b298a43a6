/** Views that are built anew while they serve. */
package nl.sluitend.gateway.rebuild;
