package nl.sluitend.benchmark.twin;

import com.mongodb.client.MongoClients;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** The twin of a page, a program of its own: the JDK's HTTP server, graphql-java and the bare driver. */
final class BarePage {

    private BarePage() {}

    /** Given the document store's address and a municipality; prints its own port and serves until it is ended. */
    public static void main(String[] arguments) throws IOException {
        var database = MongoClients.create(arguments[0]).getDatabase("sluitend");
        var graphql = new BareGraphQl(BareDocuments.asServed(database), arguments[1]);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/graphql", exchange -> answer(exchange, graphql));
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange, BareGraphQl graphql) throws IOException {
        try (exchange) {
            var answer = graphql.answer(exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }
}
