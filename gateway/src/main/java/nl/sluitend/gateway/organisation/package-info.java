/** Who the officials work for, for which municipalities those may act, and where municipalities lie. */
package nl.sluitend.gateway.organisation;
