/** The person: sealed on the way in, opened on the way out. */
package nl.sluitend.gateway.inhabitant;
