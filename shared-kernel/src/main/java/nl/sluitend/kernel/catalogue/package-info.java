/** The list of all events under the names they have on disk. */
package nl.sluitend.kernel.catalogue;
