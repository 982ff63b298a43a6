/** Agreements between UWV and municipalities. */
package nl.sluitend.gateway.agreement;
