/** The lists on which officials work: cases that expire, the people whom they support, what the calendar asks. */
package nl.sluitend.kernel.worklist;
