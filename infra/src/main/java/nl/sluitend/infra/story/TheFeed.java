package nl.sluitend.infra.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sluitend.infra.caseload.CaseloadFeed;
import nl.sluitend.infra.caseload.Extent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** UWV delivers its monthly feed; a bad line is named and the rest goes on; sending it again changes nothing. */
final class TheFeed implements Chapter {

    private static final String BAD_LINE = "{\"caseReference\":\"WW-BAD\"}\n";

    @Override
    public String title() {
        return "UWV delivers its feed of WW cases that end within 180 days";
    }

    @Override
    public void tell(Stage stage) throws Exception {
        var file = Files.createTempFile("story", ".ndjson");
        try {
            long lines = write(file, stage.today().withDayOfMonth(1));
            var first = stage.installation().feed(file);
            stage.sees(
                    first.path("received").asLong() == lines + 1
                            && first.path("rejected").asLong() == 1,
                    "%,d lines of Holland Rijnland: %,d new, %,d changed, %,d unchanged, %d rejected"
                            .formatted(
                                    lines + 1,
                                    first.path("new").asLong(),
                                    first.path("changed").asLong(),
                                    first.path("unchanged").asLong(),
                                    first.path("rejected").asLong()),
                    first);
            var rejection = first.at("/rejections/0");
            stage.sees(
                    rejection.path("line").asLong() == lines + 1
                            && !rejection.at("/remedy/en").asString("").isBlank(),
                    "the bad line is named: line %s, field %s, %s"
                            .formatted(
                                    rejection.path("line").asString(),
                                    rejection.path("field").asString(),
                                    rejection.at("/reason/en").asString()),
                    rejection);
            var again = stage.installation().feed(file);
            stage.sees(
                    again.path("unchanged").asLong() == lines,
                    "sent again, all %,d lines are unchanged".formatted(lines),
                    again);
            introduce(stage, file);
        } finally {
            Files.delete(file);
        }
    }

    private static long write(Path file, LocalDate asOf) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            CaseloadFeed.of(List.of("AM19"), asOf, 7, Extent.ENDING).writeTo(out);
        }
        long lines;
        try (var read = Files.lines(file)) {
            lines = read.count();
        }
        Files.writeString(file, BAD_LINE, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        return lines;
    }

    /** Amina signs in as one of the people of Leiden in the feed, one whose story has not begun yet. */
    private static void introduce(Stage stage, Path file) throws IOException, InterruptedException {
        var today = stage.today();
        List<JsonNode> candidates;
        try (var lines = Files.lines(file)) {
            candidates = lines.map(JsonMapper.shared()::readTree)
                    .filter(line -> isHeroine(line, today))
                    .toList();
        }
        for (var line : candidates) {
            link(stage, line);
            var dossier = stage.as("amina.inwoner")
                    .asks(
                            "query { myDossier { inhabitant handovers { handover } wwCases { wwCase outcome } } }",
                            Map.of())
                    .path("myDossier");
            if (dossier.path("handovers").isEmpty() && dossier.path("wwCases").size() == 1) {
                stage.know("inhabitant", dossier.path("inhabitant"));
                stage.know("wwCase", dossier.at("/wwCases/0/wwCase"));
                stage.know("lastDay", line.at("/lastDay/date"));
                stage.sees(true, "Amina of Leiden signs in and sees her own dossier and nobody else's", dossier);
                return;
            }
        }
        stage.sees(false, "somebody in Leiden whose story has not begun", candidates.size());
    }

    private static boolean isHeroine(JsonNode line, LocalDate today) {
        if (!line.at("/municipality/code").asString("").equals("GM0546")) {
            return false;
        }
        var last = LocalDate.parse(line.at("/lastDay/date").asString());
        var born = LocalDate.parse(line.path("birthDate").asString());
        return last.isAfter(today.plusDays(60))
                && last.isBefore(today.plusDays(150))
                && born.isBefore(today.minusYears(30));
    }

    private static void link(Stage stage, JsonNode line) throws IOException, InterruptedException {
        var linked = stage.operator()
                .asks(
                        "mutation($input: LinkAccountInput!) { linkAccount(input: $input) { inhabitant refusal { code } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "subject",
                                        stage.subjectOf("amina.inwoner"),
                                        "burgerservicenummer",
                                        line.path("burgerservicenummer").asString())));
        if (linked.at("/linkAccount/inhabitant").isMissingNode()) {
            stage.sees(false, "the operator links Amina's account to a dossier", linked);
        }
    }
}
