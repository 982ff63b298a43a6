/** Programmes of municipalities with their places and whom they accept: nothing here is about an inhabitant. */
package nl.sluitend.kernel.programme;
