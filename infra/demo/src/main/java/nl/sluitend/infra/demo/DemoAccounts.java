package nl.sluitend.infra.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sluitend.infra.launcher.Installation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo inhabitants get their dossiers: the feed has them under their own names. */
final class DemoAccounts {

    private DemoAccounts() {}

    static void link(Installation installation, Path feed) throws IOException, InterruptedException {
        var numbers = numbersByEmail(feed);
        for (var person : DemoPerson.all()) {
            if (numbers.containsKey(person.email())) {
                installation.link(person.subject(), numbers.get(person.email()));
            }
        }
    }

    private static Map<String, String> numbersByEmail(Path feed) throws IOException {
        try (var lines = Files.lines(feed)) {
            return lines.map(JsonMapper.shared()::readTree)
                    .collect(Collectors.toMap(DemoAccounts::emailOf, DemoAccounts::numberOf, (first, _) -> first));
        }
    }

    private static String emailOf(JsonNode line) {
        return line.at("/contact/email").asString("");
    }

    private static String numberOf(JsonNode line) {
        return line.path("burgerservicenummer").asString("");
    }
}
