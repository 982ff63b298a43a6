/**
 * The event store on PostgreSQL: how events are written, read in order and serialised under their own names, and
 * the keys that two streams may not both own.
 */
package nl.sluitend.infra.events;
