/** Greetings: the command, the event and what is shown of them. */
package nl.sluitend.kernel.greeting;
