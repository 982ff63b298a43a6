/**
 * What stays open: sockets (graphql-transport-ws) and server-sent events. Each lasts no longer than the token or the
 * session that it was opened with, and nobody has more of them than a person needs.
 */
package nl.sluitend.gateway.subscription;
