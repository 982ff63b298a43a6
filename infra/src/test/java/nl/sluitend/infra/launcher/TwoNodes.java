package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sluitend.infra.digests.ServedReadModels;
import nl.sluitend.infra.launcher.Running.Part;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two applications as {@code start --nodes 2} runs them, with what one does to nodes. */
record TwoNodes(ProductProcess product, DataFolder folder) {

    static TwoNodes start(Path data) throws IOException {
        var product = new ProductProcess(data, "two-nodes");
        product.start("--nodes=2", "-Dsluitend.deadlines.look-every=1s");
        return new TwoNodes(product, DataFolder.known(data));
    }

    void end() throws IOException, InterruptedException {
        product.end();
    }

    URI address(int node) {
        try {
            return URI.create(folder.running()
                    .addresses(Part.APPLICATION)
                    .skip(node - 1L)
                    .findFirst()
                    .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle process(Part part, int number) throws IOException {
        return folder.running()
                .process(part, number)
                .flatMap(ProcessIdentity::alive)
                .orElseThrow();
    }

    /** What {@code kill} can tell a process. */
    static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    private Installation node(int number) {
        return new Installation(address(number), new RealmTokens(RealKeycloak.uri()), RealKeycloak.secrets());
    }

    /** Delivers lines of a feed to that node; the receipt. */
    JsonNode feed(int node, List<String> lines) {
        try {
            return node(node).feed(BodyPublishers.ofString(String.join("\n", lines) + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks or does something there in somebody's name. */
    JsonNode ask(int node, String token, String operation, Map<String, ?> variables)
            throws IOException, InterruptedException {
        var body = JsonMapper.shared().writeValueAsString(Map.of("query", operation, "variables", variables));
        return node(node).post("/graphql", "application/json", token, BodyPublishers.ofString(body));
    }

    ServedReadModels models() throws IOException {
        return ServedReadModels.at(product.address(Part.DOCUMENTS));
    }

    /** The process that folds that part of the inhabitants now, as the store says. */
    long folding(int segment) throws IOException {
        return tokens().stream()
                .filter(token -> token.getInteger("segment") == segment)
                .map(TwoNodes::owner)
                .findFirst()
                .orElse(-1L);
    }

    /** How many parts of the inhabitants each process folds. */
    Map<Long, Long> partsFolded() throws IOException {
        return tokens().stream().collect(Collectors.groupingBy(TwoNodes::owner, Collectors.counting()));
    }

    private List<Document> tokens() throws IOException {
        try (var models = models()) {
            return models.database()
                    .getCollection("trackingtokens")
                    .find(new Document("processorName", "inhabitants.1"))
                    .into(new ArrayList<>());
        }
    }

    private static long owner(Document token) {
        var owner = token.getString("owner");
        return owner == null ? -1 : Long.parseLong(owner.split("@", 2)[0]);
    }

    Kept kept() throws IOException {
        return new Kept(product.address(Part.POSTGRES), product.address(Part.VAULT));
    }
}
