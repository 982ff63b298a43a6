/** Programmes of municipalities. */
package nl.sluitend.gateway.programme;
