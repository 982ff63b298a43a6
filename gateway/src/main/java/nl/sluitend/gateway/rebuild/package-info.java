/** Views that are rebuilt while they are in use. */
package nl.sluitend.gateway.rebuild;
