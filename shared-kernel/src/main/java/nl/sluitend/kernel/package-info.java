/** The language both sides speak. */
package nl.sluitend.kernel;
