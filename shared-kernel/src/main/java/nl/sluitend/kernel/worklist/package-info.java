/**
 * The lists on which people work: cases that expire, the people whom officials support, what the calendar asks, in which
 * files others changed something, and how much lies with whom.
 */
package nl.sluitend.kernel.worklist;
