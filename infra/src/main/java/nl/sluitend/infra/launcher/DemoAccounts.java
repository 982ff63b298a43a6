package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.sluitend.infra.identity.DemoPerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo inhabitants get a dossier each: people of Leiden from the first caseload. */
final class DemoAccounts {

    private static final String LEIDEN = "GM0546";

    private DemoAccounts() {}

    static void link(Installation installation, Path feed) throws IOException, InterruptedException {
        var numbers = numbers(feed).iterator();
        for (var person : DemoPerson.all()) {
            if (person.role().equals("inhabitant") && numbers.hasNext()) {
                installation.link(person.username(), numbers.next());
            }
        }
    }

    private static List<String> numbers(Path feed) throws IOException {
        try (var lines = Files.lines(feed)) {
            return lines.map(JsonMapper.shared()::readTree)
                    .filter(DemoAccounts::isOfLeiden)
                    .map(line -> line.path("burgerservicenummer").asString(""))
                    .limit(DemoPerson.all().size())
                    .toList();
        }
    }

    private static boolean isOfLeiden(JsonNode line) {
        return line.at("/municipality/code").asString("").equals(LEIDEN);
    }
}
