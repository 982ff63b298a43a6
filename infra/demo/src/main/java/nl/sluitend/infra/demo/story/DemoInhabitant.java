package nl.sluitend.infra.demo.story;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.sluitend.infra.demo.DemoPerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Amina Bouzid of Leiden, whose story has not begun yet. */
final class DemoInhabitant {

    private static final String USERNAME = "amina.inwoner";
    private static final String MINE =
            "query { myDossier { inhabitant person { name } handovers { handover } wwCases { wwCase outcome } } }";

    private DemoInhabitant() {}

    static void introduce(Stage stage, String feed) throws IOException, InterruptedException {
        for (var line : candidates(feed)) {
            stage.installation()
                    .link(
                            DemoPerson.named(USERNAME).subject(),
                            line.path("burgerservicenummer").asString(""));
            var dossier = stage.as(USERNAME).asks(MINE, Map.of()).path("myDossier");
            if (isHers(dossier)) {
                stage.know("inhabitant", dossier.path("inhabitant"));
                stage.know("wwCase", dossier.at("/wwCases/0/wwCase"));
                stage.know("lastDay", line.at("/lastDay/date"));
                stage.know("burgerservicenummer", line.path("burgerservicenummer"));
                stage.sees(true, "Amina of Leiden signs in and sees her own dossier, under her own name", dossier);
                return;
            }
        }
        stage.sees(false, "Amina's story has not begun: start with --fresh", "it has");
    }

    /** The feed of every month has her, with two to five months of WW to go. */
    private static List<JsonNode> candidates(String feed) throws IOException {
        var email = DemoPerson.named(USERNAME).email();
        return feed.lines()
                .map(JsonMapper.shared()::readTree)
                .filter(line -> line.at("/contact/email").asString("").equals(email))
                .toList();
    }

    private static boolean isHers(JsonNode dossier) throws IOException {
        var family = DemoPerson.named(USERNAME).name().split(" ", 2)[1];
        return dossier.at("/person/name").asString("").endsWith(family)
                && dossier.path("handovers").isEmpty()
                && dossier.path("wwCases").size() == 1;
    }
}
