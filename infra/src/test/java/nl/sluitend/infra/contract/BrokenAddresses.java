package nl.sluitend.infra.contract;

import static nl.sluitend.infra.contract.Mistake.TYPED;
import static nl.sluitend.infra.contract.Mistake.wrong;

import java.util.List;
import java.util.stream.Stream;

/** Requests that no address of the product takes. */
final class BrokenAddresses {

    private static final String ME = "{\"query\":\"{ me { role } }\"}";
    private static final String JSON = "application/json";
    private static final String FEED = "/feed/v1/ww-cases";

    private BrokenAddresses() {}

    static Stream<Mistake> all() {
        return Stream.of(methods(), addresses(), heads(), feeds(), sockets()).flatMap(part -> part);
    }

    private static Stream<Mistake> methods() {
        return Stream.of(
                wrong(405, "a question in an address", Raw.get("/graphql?query=%7Bme%7Brole%7D%7D")),
                wrong(405, "a decision in an address", Raw.get("/graphql?query=mutation%7B" + TYPED + "%7D")),
                wrong(405, "PUT", new Raw("PUT /graphql", List.of("Content-Type: application/json"), ME)),
                wrong(405, "DELETE", new Raw("DELETE /graphql", List.of(), "")),
                wrong(405, "PATCH", new Raw("PATCH /me", List.of(), "")),
                wrong(405, "OPTIONS", new Raw("OPTIONS /graphql", List.of(), "")),
                wrong(405, "a feed that is asked for", Raw.get(FEED)),
                wrong(405, "a method that is none", new Raw(TYPED + " /me", List.of(), "")),
                wrong(405, "a method of other servers", new Raw("PROPFIND /feed/v1/ww-cases", List.of(), "")),
                wrong(405, "the same at questions", new Raw("PROPFIND /graphql", List.of(), "")),
                wrong(400, "no method at all", new Raw("GE(T /me", List.of(), "")));
    }

    private static Stream<Mistake> addresses() {
        return Stream.of(
                wrong(404, "an address that is none", Raw.get("/" + TYPED)),
                wrong(404, "the same by POST", Raw.post("/" + TYPED, JSON, ME)),
                wrong(404, "another version", Raw.post("/feed/v9/" + TYPED, "application/x-ndjson", "{}")),
                wrong(404, "an example that is none", Raw.get("/graphiql/examples/" + TYPED + ".graphql")),
                wrong(404, "the health of nothing", Raw.get("/actuator/health/" + TYPED)),
                wrong(404, "a slash too many", Raw.post("/graphql/", JSON, ME)),
                wrong(404, "other letters", Raw.post("/GraphQL", JSON, ME)),
                wrong(404, "a page of the browser", Raw.get("/robots.txt")),
                wrong(404, "the inside of the product", Raw.get("/actuator/env")),
                wrong(404, "the page of errors itself", Raw.get("/error")),
                wrong(404, "a sign-in that is none", Raw.get("/oauth2/authorization/" + TYPED)),
                wrong(400, "a broken encoding", Raw.get("/" + TYPED + "%zz")),
                wrong(400, "a character that no address has", Raw.get("/" + TYPED + "|{}")),
                wrong(400, "a way up", Raw.get("/%2e%2e/" + TYPED)),
                wrong(400, "a doubled slash", Raw.get("//" + TYPED)),
                wrong(400, "a parameter of a path", Raw.get("/me;" + TYPED + "=1")),
                wrong(400, "an encoded slash", Raw.get("/me%2f" + TYPED)));
    }

    private static Stream<Mistake> heads() {
        return Stream.of(
                wrong(400, "a huge header", Raw.get("/me", "X-Long: " + TYPED + "x".repeat(8_300))),
                wrong(400, "a header without a name", Raw.get("/me", ": " + TYPED)),
                wrong(400, "two lengths", Raw.get("/me", "Content-Length: 1", "Content-Length: 2")),
                wrong(400, "a length that is none", Raw.get("/me", "Content-Length: " + TYPED)),
                wrong(406, "no form of ours", Raw.get("/me", "Accept: text/csv")));
    }

    private static Stream<Mistake> feeds() {
        return Stream.of(
                wrong(415, "a feed with a part of a type", Raw.post(FEED, "application/*+json", "{}")),
                wrong(
                        406,
                        "a feed without a receipt",
                        Raw.post(FEED, "application/x-ndjson", "{}", "Accept: text/csv")),
                wrong(415, "a feed in UTF-16", Raw.post(FEED, "application/x-ndjson;charset=utf-16", "{}")),
                wrong(
                        415,
                        "a feed in a charset that is none",
                        Raw.post(FEED, "application/x-ndjson;charset=x-y", "{}")),
                wrong(415, "a feed as JSON", Raw.post(FEED, JSON, "{}")),
                wrong(415, "a feed of any type", Raw.post(FEED, "*/*", "{}")),
                wrong(415, "any type where none is read", Raw.get("/me", "Content-Type: */*")),
                wrong(415, "any part of a type, at an address that is none", Raw.post("/x", "text/*", "")),
                wrong(415, "a feed of no type", Raw.post(FEED, "", TYPED)),
                wrong(415, "a feed of a type that is none", Raw.post(FEED, TYPED, "{}")),
                wrong(415, "a feed in parts", Raw.post(FEED, "multipart/form-data", TYPED)),
                wrong(403, "somebody else's feed", Raw.post(FEED, "application/x-ndjson", TYPED)));
    }

    private static Stream<Mistake> sockets() {
        return Stream.of(
                wrong(426, "a socket without asking for one", Raw.get("/graphql-ws")),
                wrong(426, "another upgrade", Raw.get("/graphql-ws", "Upgrade: " + TYPED, "Connection: Upgrade")),
                wrong(
                        400,
                        "an older protocol",
                        Raw.get(
                                "/graphql-ws",
                                "Upgrade: websocket",
                                "Connection: Upgrade",
                                "Sec-WebSocket-Version: 13",
                                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                                "Sec-WebSocket-Protocol: graphql-ws")),
                wrong(400, "half a socket", Raw.get("/graphql-ws", "Upgrade: websocket", "Connection: Upgrade")),
                wrong(405, "a question at the socket", Raw.post("/graphql-ws", JSON, ME)));
    }
}
