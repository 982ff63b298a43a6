/** Decides about programmes and the places in them. */
package nl.sluitend.command.programme;
