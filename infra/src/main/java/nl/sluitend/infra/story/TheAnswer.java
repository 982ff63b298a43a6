package nl.sluitend.infra.story;

import java.util.Map;
import nl.sluitend.kernel.calendar.WorkingDays;
import tools.jackson.databind.JsonNode;

/** The municipality asks, returns and accepts; its clock counts working days and stands still while it waits. */
final class TheAnswer implements Chapter {

    private static final String INBOX = """
            query { inbox(first: 100) { edges { node { handover state person { name }
              clock { elapsed dueOn paused overdue } } } } }
            """;

    @Override
    public String title() {
        return "Sanne of Leiden has it in her inbox, asks, returns it, and accepts";
    }

    @Override
    public void tell(Stage stage) throws Exception {
        var sanne = stage.as("sanne.leiden");
        var noor = stage.as("noor.uwv");
        var about = Map.of("inhabitant", stage.known("inhabitant"), "handover", stage.known("handover"));
        var waiting = clockInTheInbox(stage);
        stage.sees(
                waiting.path("elapsed").asInt(-1) == 0
                        && !waiting.path("paused").asBoolean(),
                "the clock runs: an answer is due on " + waiting.path("dueOn").asString(),
                waiting);
        sanne.does("questionHandover", With.more(about, Map.of("topic", "NEXT_STEP", "text", "Wat is afgesproken?")));
        stage.sees(clockInTheInbox(stage).path("paused").asBoolean(), "a question back stops the clock", "running");
        var answered = noor.does("answerQuestion", With.more(about, Map.of("text", "Een kennismaking, geen plicht.")));
        stage.sees(
                answered.at("/dossier/handovers/0/answerText").asString().startsWith("Een kennismaking"),
                "Noor answers and the clock runs on",
                answered);
        stage.seesRefusal(
                sanne.does("rejectHandover", With.more(about, Map.of("reason", "DATA_INSUFFICIENT"))),
                "rejection-for-missing-data-names-the-field",
                "a return for missing data that names no field");
        var returned = sanne.does(
                "rejectHandover", With.more(about, Map.of("reason", "DATA_INSUFFICIENT", "missing", "EDUCATION")));
        stage.sees(returned.path("refusal").isNull(), "Sanne returns it: education is missing", returned);
        noor.does("handOverFromWW", TheOffer.offer(stage, "GM0546", "ACCEPTED_INVITATION"));
        accept(stage, about);
    }

    private static void accept(Stage stage, Map<String, String> about) throws Exception {
        var sanne = stage.as("sanne.leiden");
        var today = stage.today();
        var person = Map.of("name", "Sanne de Vries", "phone", "+31600000001");
        stage.seesRefusal(
                stage.as("sanne.leiden")
                        .does("acceptHandover", With.more(about, Map.of("firstContactOn", today.toString()))),
                "an-acceptance-names-a-contact-person",
                "an acceptance without contact person");
        stage.seesRefusal(
                sanne.does(
                        "acceptHandover",
                        With.more(
                                about,
                                Map.of(
                                        "contactPerson",
                                        person,
                                        "firstContactOn",
                                        WorkingDays.after(today, 11).toString()))),
                "the-first-contact-comes-within-ten-working-days",
                "a first contact after eleven working days");
        var accepted = sanne.does(
                "acceptHandover",
                With.more(
                        about,
                        Map.of(
                                "contactPerson",
                                person,
                                "firstContactOn",
                                WorkingDays.after(today, 5).toString())));
        stage.sees(
                accepted.at("/dossier/handovers/0/state").asString().equals("ACCEPTED"),
                "accepted: %s calls on %s"
                        .formatted(
                                accepted.at("/dossier/handovers/0/contactPerson/name")
                                        .asString(),
                                accepted.at("/dossier/handovers/0/firstContactOn")
                                        .asString()),
                accepted);
    }

    private static JsonNode clockInTheInbox(Stage stage) throws Exception {
        var inbox = stage.as("sanne.leiden").asks(INBOX, Map.of());
        for (var edge : inbox.at("/inbox/edges")) {
            if (edge.at("/node/handover").asString().equals(stage.known("handover"))) {
                return edge.at("/node/clock");
            }
        }
        stage.sees(false, "the handover is in the inbox", inbox);
        return inbox;
    }
}
