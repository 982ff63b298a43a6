/** What an event is, and which of its fields are personal, surviving or plain when a person's key is destroyed. */
package nl.sluitend.kernel.event;
