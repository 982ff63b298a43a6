/** What a node knows of the installation of which it is part: its health, the nodes, the views and the backups. */
@NullMarked
package nl.sluitend.infra.installation;

import org.jspecify.annotations.NullMarked;
