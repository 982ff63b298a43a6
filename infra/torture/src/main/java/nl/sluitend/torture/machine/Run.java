package nl.sluitend.torture.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an application is run: the product's verb, and its environment.
 *
 * @param verb with its options
 * @param settings of the application
 * @param log which it writes
 */
record Run(List<String> verb, Map<String, String> settings, Path log) {

    private static final String LOOK = "sluitend.deadlines.look-every";
    private static final String OFTEN = "500ms";

    /** As {@code start} does, beside these stores. */
    static Run alone(Path data, int port, Map<String, String> stores) {
        var verb = new ArrayList<>(
                List.of("start", "--no-caseload", "--data=" + data, "--port=" + port, "-D" + LOOK + "=" + OFTEN));
        stores.forEach((part, address) -> verb.add("-Dsluitend.%s.uri=%s".formatted(part, address)));
        return new Run(verb, Map.of(), log(data, 1));
    }

    /** As {@code start --nodes} does with each of them. */
    static Run node(int number, Path data, int port, Map<String, String> stores) {
        var settings = new TreeMap<String, String>();
        settings.put("sluitend.shape", "nodes");
        settings.put("sluitend.data", data.toString());
        settings.put("logging.file.name", log(data, number).toString());
        settings.put(LOOK, OFTEN);
        stores.forEach((part, address) -> settings.put("sluitend.%s.uri".formatted(part), address));
        return new Run(List.of("node", "--port=" + port), settings, log(data, number));
    }

    private static Path log(Path data, int number) {
        return data.resolve(number == 1 ? "log/sluitend.log" : "log/sluitend-" + number + ".log");
    }
}
