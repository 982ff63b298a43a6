/** Decides about greetings: one a day. */
package nl.sluitend.command.greeting;
