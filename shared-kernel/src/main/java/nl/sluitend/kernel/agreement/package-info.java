/**
 * Agreements between UWV and a municipality: which data of a person may be offered before WW ends, and what may be
 * taken over early.
 */
package nl.sluitend.kernel.agreement;
