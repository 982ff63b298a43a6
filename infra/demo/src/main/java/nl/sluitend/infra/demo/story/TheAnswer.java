package nl.sluitend.infra.demo.story;

import java.io.IOException;
import java.util.Map;
import nl.sluitend.infra.demo.DemoPerson;
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
        ask(stage);
        returnIt(stage);
        stage.as("noor.uwv").does("handOverFromWW", TheOffer.to(stage, "GM0546", "ACCEPTED_INVITATION"));
        accept(stage);
    }

    private static void ask(Stage stage) throws Exception {
        var clock = clockInTheInbox(stage);
        var runs = clock.path("elapsed").asInt(-1) == 0 && !clock.path("paused").asBoolean();
        stage.sees(
                runs,
                "the clock runs: an answer is due on " + clock.path("dueOn").asString(""),
                clock);
        var question = Input.aboutTheHandover(stage).with("topic", "NEXT_STEP").with("text", "Wat is afgesproken?");
        stage.as("sanne.leiden").does("questionHandover", question);
        stage.sees(clockInTheInbox(stage).path("paused").asBoolean(), "a question back stops the clock", "running");
        var answer = Input.aboutTheHandover(stage).with("text", "Een kennismaking, geen plicht.");
        var answered = stage.as("noor.uwv").does("answerQuestion", answer);
        stage.seesState(answered, "OFFERED", "Noor answers and the clock runs on");
    }

    private static void returnIt(Stage stage) throws Exception {
        var sanne = stage.as("sanne.leiden");
        var reason = Input.aboutTheHandover(stage).with("reason", "DATA_INSUFFICIENT");
        stage.seesRefusal(
                sanne.does("rejectHandover", reason),
                "rejection-for-missing-data-names-the-field",
                "a return for missing data that names no field");
        var returned = sanne.does("rejectHandover", reason.with("missing", "EDUCATION"));
        stage.sees(returned.path("refusal").isNull(), "Sanne returns it: education is missing", returned);
    }

    private static void accept(Stage stage) throws Exception {
        var sanne = stage.as("sanne.leiden");
        stage.seesRefusal(
                sanne.does("acceptHandover", contactAfter(stage, 0)),
                "an-acceptance-names-a-contact-person",
                "an acceptance without contact person");
        stage.seesRefusal(
                sanne.does("acceptHandover", contactAfter(stage, 11).with("contactPerson", sanneHerself())),
                "the-first-contact-comes-within-ten-working-days",
                "a first contact after eleven working days");
        var accepted = sanne.does("acceptHandover", contactAfter(stage, 5).with("contactPerson", sanneHerself()));
        var handover = accepted.at("/dossier/handovers/0");
        var name = handover.at("/contactPerson/name").asString("");
        var day = handover.path("firstContactOn").asString("");
        stage.seesState(accepted, "ACCEPTED", "accepted: %s calls on %s".formatted(name, day));
    }

    private static Map<String, String> sanneHerself() throws IOException {
        return Map.of("name", DemoPerson.named("sanne.leiden").name(), "phone", "+31600000001");
    }

    private static Input contactAfter(Stage stage, int workingDays) throws Exception {
        var today = stage.today();
        var day = workingDays == 0 ? today : WorkingDays.after(today, workingDays);
        return Input.aboutTheHandover(stage).with("firstContactOn", day.toString());
    }

    private static JsonNode clockInTheInbox(Stage stage) throws Exception {
        var inbox = stage.as("sanne.leiden").asks(INBOX, Map.of());
        for (var edge : inbox.at("/inbox/edges")) {
            if (edge.at("/node/handover").asString("").equals(stage.known("handover"))) {
                return edge.at("/node/clock");
            }
        }
        stage.sees(false, "the handover is in the inbox", inbox);
        return inbox;
    }
}
