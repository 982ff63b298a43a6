/** Views that are built again while they serve. */
package nl.sluitend.gateway.rebuild;
