package nl.sluitend.infra.launcher;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Prints how a rebuild differs from the view in use.
 *
 * @param out where to
 */
record RebuildReport(PrintWriter out) {

    void print(JsonNode differences) {
        if (differences.isEmpty()) {
            out.println("The rebuilt view has no differences.");
        }
        differences.forEach(this::line);
        out.flush();
    }

    private void line(JsonNode difference) {
        out.printf(
                "%-12s %,d added, %,d removed, %,d changed (%s), for example %s%n",
                difference.path("collection").asString(),
                difference.path("added").asLong(),
                difference.path("removed").asLong(),
                difference.path("changed").asLong(),
                joined(difference.path("fields")),
                joined(difference.path("examples")));
    }

    private static String joined(JsonNode texts) {
        return StreamSupport.stream(texts.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "));
    }
}
