package nl.sluitend.benchmark.product;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A WW case that can be worked on, as UWV's list shows it. */
public record Known(String inhabitant, String wwCase) {

    private static final String LIST = """
            query($after: String) { expiringCases(first: 100, after: $after) {
              pageInfo { hasNextPage endCursor } edges { node { inhabitant wwCase } } } }
            """;

    /** The most urgent ones, at most that many. */
    public static List<Known> of(ApiUser adviser, int most) throws IOException, InterruptedException {
        var known = new ArrayList<Known>();
        var variables = new HashMap<String, String>();
        for (boolean more = true; more && known.size() < most; ) {
            var page = adviser.asks(LIST, Map.copyOf(variables)).path("expiringCases");
            page.path("edges")
                    .forEach(edge -> known.add(new Known(
                            edge.at("/node/inhabitant").asString(),
                            edge.at("/node/wwCase").asString())));
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            variables.put("after", page.at("/pageInfo/endCursor").asString(""));
        }
        return List.copyOf(known);
    }
}
