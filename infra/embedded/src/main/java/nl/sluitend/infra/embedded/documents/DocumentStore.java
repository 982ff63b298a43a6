package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.MongoServer;

/**
 * An embedded document store that speaks MongoDB's protocol on a loopback port. It keeps nothing when it stops: read
 * models are rebuilt from the events at the next start.
 */
public final class DocumentStore implements AutoCloseable {

    private final MongoServer server;
    private final int port;

    private DocumentStore(MongoServer server, int port) {
        this.server = server;
        server.bind("127.0.0.1", port);
        this.port = server.getLocalAddress().getPort();
    }

    /** Starts empty, on a free port. */
    public static DocumentStore start() {
        return start(0);
    }

    /** Starts empty, on this port. */
    public static DocumentStore start(int port) {
        return new DocumentStore(new MongoServer(new IndexedBackend()), port);
    }

    /** Address for the driver, with the name of our database. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port + "/sluitend";
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
