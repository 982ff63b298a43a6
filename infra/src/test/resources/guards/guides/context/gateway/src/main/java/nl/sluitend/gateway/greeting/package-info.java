/** Greetings, as they are asked for. */
package nl.sluitend.gateway.greeting;
