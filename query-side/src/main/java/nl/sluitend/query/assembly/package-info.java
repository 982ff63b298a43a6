/** Wires the read models: what is folded, by which processor, and who answers which query. */
package nl.sluitend.query.assembly;
