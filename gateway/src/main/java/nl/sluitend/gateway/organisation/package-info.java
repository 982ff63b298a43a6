/** The employers of officials, the municipalities for which they may act, and the regions of municipalities. */
package nl.sluitend.gateway.organisation;
