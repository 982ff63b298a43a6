/** The page on which people try the product's interface, served whole by the gateway itself. */
package nl.sluitend.gateway.graphiql;
