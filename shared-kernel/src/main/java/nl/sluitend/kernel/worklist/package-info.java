/** WW cases that expire, as the lists on which officials work. */
package nl.sluitend.kernel.worklist;
