package nl.sluitend.infra.story;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sluitend.kernel.calendar.Iso;
import nl.sluitend.kernel.inhabitant.BirthDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Amina: she signs in as one of the people of Leiden in the feed, one whose story has not begun yet. */
final class Heroine {

    private static final String USERNAME = "amina.inwoner";
    private static final String MINE =
            "query { myDossier { inhabitant handovers { handover } wwCases { wwCase outcome } } }";

    private Heroine() {}

    static void introduce(Stage stage, String feed) throws IOException, InterruptedException {
        for (var line : candidates(feed, stage.today())) {
            stage.installation().link(USERNAME, line.path("burgerservicenummer").asString(""));
            var dossier = stage.as(USERNAME).asks(MINE, Map.of()).path("myDossier");
            if (dossier.path("handovers").isEmpty() && dossier.path("wwCases").size() == 1) {
                stage.know("inhabitant", dossier.path("inhabitant"));
                stage.know("wwCase", dossier.at("/wwCases/0/wwCase"));
                stage.know("lastDay", line.at("/lastDay/date"));
                stage.sees(true, "Amina of Leiden signs in and sees her own dossier and nobody else's", dossier);
                return;
            }
        }
        stage.sees(false, "somebody in Leiden whose story has not begun: start with --fresh", "nobody");
    }

    private static List<JsonNode> candidates(String feed, LocalDate today) {
        return feed.lines()
                .map(JsonMapper.shared()::readTree)
                .filter(line -> fits(line, today))
                .toList();
    }

    /** Of Leiden, older than thirty, with two to five months of WW to go. */
    private static boolean fits(JsonNode line, LocalDate today) {
        if (!line.at("/municipality/code").asString("").equals("GM0546")) {
            return false;
        }
        var last = Iso.day(line.at("/lastDay/date").asString("")).orElseThrow();
        return last.isAfter(today.plusDays(60))
                && last.isBefore(today.plusDays(150))
                && BirthDate.read(line.path("birthDate").asString(""))
                        .map(BirthDate::latest)
                        .filter(born -> born.isBefore(today.minusYears(30)))
                        .isPresent();
    }
}
