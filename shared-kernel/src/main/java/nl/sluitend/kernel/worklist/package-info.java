/**
 * The lists on which people work: cases that expire, the people whom officials support, what the calendar asks, and in
 * which files others changed something.
 */
package nl.sluitend.kernel.worklist;
