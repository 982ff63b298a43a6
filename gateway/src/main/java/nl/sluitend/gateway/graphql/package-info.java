/**
 * The gateway's GraphQL: who may do what, how a refusal and an error look, and the limits on what one request may ask.
 */
package nl.sluitend.gateway.graphql;
