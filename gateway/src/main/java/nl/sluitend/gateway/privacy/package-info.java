/**
 * The vault: who somebody is, kept apart from what happened to them.
 *
 * <p>Every inhabitant has a key of their own; once it is destroyed, what it sealed cannot be read. Nothing here logs,
 * and no exception carries an open value.
 */
package nl.sluitend.gateway.privacy;
