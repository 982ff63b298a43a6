package nl.sluitend.infra.contract;

import static nl.sluitend.infra.contract.Mistake.TYPED;
import static nl.sluitend.infra.contract.Mistake.wrong;

import java.util.stream.Stream;

/** Questions whose form is wrong before anybody could read what they ask. */
final class BrokenForms {

    private static final String ME = "{\"query\":\"{ me { role } }\"}";
    private static final String JSON = "application/json";
    private static final String MASS = "a".repeat(1_100_000);

    private BrokenForms() {}

    static Stream<Mistake> all() {
        return Stream.of(types(), bodies(), members()).flatMap(part -> part);
    }

    private static Stream<Mistake> types() {
        return Stream.of(
                wrong(415, "any type", Raw.post("/graphql", "*/*", ME)),
                wrong(415, "no type", Raw.post("/graphql", "", ME)),
                wrong(415, "half a type", Raw.post("/graphql", "application", ME)),
                wrong(415, "a type that is none", Raw.post("/graphql", TYPED, ME)),
                wrong(415, "a type with any part", Raw.post("/graphql", "application/*", ME)),
                wrong(415, "text", Raw.post("/graphql", "text/plain; x=" + TYPED, ME)),
                wrong(415, "the old type", Raw.post("/graphql", "application/graphql", "{ me { role } }")),
                wrong(415, "a form", Raw.post("/graphql", "application/x-www-form-urlencoded", "query=" + TYPED)),
                wrong(415, "parts", Raw.post("/graphql", "multipart/form-data; boundary=x", "--x\r\n" + TYPED)),
                wrong(415, "parts without a boundary", Raw.post("/graphql", "multipart/form-data", TYPED)),
                wrong(415, "another charset", Raw.post("/graphql", "application/json; charset=utf-16", ME)),
                wrong(415, "an unknown charset", Raw.post("/graphql", "application/json; charset=" + TYPED, ME)),
                wrong(415, "packed", Raw.post("/graphql", JSON, ME, "Content-Encoding: gzip")),
                wrong(415, "two types", Raw.post("/graphql", JSON + ", text/plain", ME)),
                wrong(415, "a type with a suffix of any", Raw.post("/graphql", "application/*+json", ME)),
                wrong(406, "another answer", Raw.post("/graphql", JSON, ME, "Accept: text/csv")),
                wrong(
                        406,
                        "an answer that is not wanted",
                        Raw.post("/graphql", JSON, ME, "Accept: application/json;q=0")),
                wrong(406, "an answer that is none", Raw.post("/graphql", JSON, ME, "Accept: " + TYPED)));
    }

    private static Stream<Mistake> bodies() {
        return Stream.of(
                wrong(400, "null", Raw.post("/graphql", JSON, "null")),
                wrong(400, "nothing", Raw.post("/graphql", JSON, "")),
                wrong(400, "a number", Raw.post("/graphql", JSON, "999990342")),
                wrong(400, "a text", Raw.post("/graphql", JSON, "\"" + TYPED + "\"")),
                wrong(400, "a list", Raw.post("/graphql", JSON, "[]")),
                wrong(
                        400,
                        "a member twice",
                        Raw.post("/graphql", JSON, "{\"query\":\"{ me { role } }\",\"query\":\"{ clock { now } }\"}")),
                wrong(400, "several questions", Raw.post("/graphql", JSON, "[" + ME + "," + ME + "]")),
                wrong(400, "no JSON", Raw.post("/graphql", JSON, TYPED)),
                wrong(400, "half of JSON", Raw.post("/graphql", JSON, "{\"query\":\"" + TYPED)),
                wrong(400, "JSON and more", Raw.post("/graphql", JSON, ME + TYPED)));
    }

    private static Stream<Mistake> members() {
        return Stream.of(
                wrong(400, "a mark before JSON", Raw.post("/graphql", JSON, "\uFEFF" + "null")),
                wrong(400, "comments in JSON", Raw.post("/graphql", JSON, "{/* " + TYPED + " */}")),
                wrong(400, "a member twice", asked("\"query\":7")),
                wrong(400, "a number without end", asked("\"variables\":" + "9".repeat(2000))),
                wrong(400, "an empty object", Raw.post("/graphql", JSON, "{}")),
                wrong(400, "a question that is null", Raw.post("/graphql", JSON, "{\"query\":null}")),
                wrong(
                        400,
                        "a question that is no text",
                        Raw.post("/graphql", JSON, "{\"query\":{\"" + TYPED + "\":1}}")),
                wrong(400, "variables as a text", asked("\"variables\":\"" + TYPED + "\"")),
                wrong(400, "variables as a list", asked("\"variables\":[\"" + TYPED + "\"]")),
                wrong(400, "a name that is no text", asked("\"operationName\":999990342")),
                wrong(400, "extensions as a text", asked("\"extensions\":\"" + TYPED + "\"")),
                wrong(400, "deep brackets", Raw.post("/graphql", JSON, "{\"query\":" + "[".repeat(5000))),
                wrong(400, "no UTF-8", Raw.post("/graphql", JSON, "{\"query\":\"\u0000\"}")),
                wrong(413, "a megabyte and more", Raw.post("/graphql", JSON, "{\"query\":\"" + MASS + "\"}")),
                wrong(413, "the same in chunks", chunked("/graphql", JSON, MASS)));
    }

    private static Raw asked(String member) {
        return Raw.post("/graphql", JSON, "{\"query\":\"{ me { role } }\"," + member + "}");
    }

    private static Raw chunked(String target, String type, String body) {
        var chunks = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
        return Raw.post(target, type, chunks, "Transfer-Encoding: chunked");
    }
}
