/** An inhabitant's pseudonym, and a value that is sealed under that inhabitant's key. */
package nl.sluitend.kernel.privacy;
