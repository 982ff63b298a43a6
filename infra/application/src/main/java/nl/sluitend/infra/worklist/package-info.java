/** Keeps until when each reader has read what others did. */
package nl.sluitend.infra.worklist;
