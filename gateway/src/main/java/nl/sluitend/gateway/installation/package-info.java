/** How the running parts of an installation are, for its operator: health, nodes, views and backups. */
package nl.sluitend.gateway.installation;
