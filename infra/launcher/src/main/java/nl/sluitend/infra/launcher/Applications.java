package nl.sluitend.infra.launcher;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.sluitend.infra.embedded.keycloak.Secrets;

/**
 * The document store and the applications on it, started one after the other: the first creates what all share.
 *
 * @param port of the first
 */
record Applications(InstallationParts parts, Screen screen, int port, URI keycloak, Secrets secrets) {

    /** In this process, with the document store. */
    List<URI> one() throws Exception {
        screen.timed("Documents", parts::documents);
        return List.of(started(() -> parts.application(port, keycloak, secrets)));
    }

    /** Each in a process of its own, and the document store in another. */
    List<URI> several(int count) throws Exception {
        screen.timed("Documents", parts::documentsAlone);
        var ports = parts.expectNodes(count, port);
        var addresses = new ArrayList<URI>();
        for (int number = 1; number <= count; number++) {
            int which = number;
            addresses.add(started(() -> parts.node(which, ports.get(which - 1), keycloak, secrets)));
        }
        return addresses;
    }

    private URI started(Callable<URI> start) throws Exception {
        return screen.timed("Application", "started", start);
    }
}
