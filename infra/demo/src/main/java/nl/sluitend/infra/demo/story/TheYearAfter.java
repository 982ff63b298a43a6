package nl.sluitend.infra.demo.story;

import java.util.List;
import nl.sluitend.kernel.calendar.Iso;
import tools.jackson.databind.JsonNode;

/** Aftercare at 30, 90, 180 and 365 days. */
final class TheYearAfter implements Chapter {

    @Override
    public String title() {
        return "Aftercare at 30, 90, 180 and 365 days";
    }

    @Override
    public void tell(Stage stage) throws Exception {
        var started = Iso.day(stage.known("started")).orElseThrow();
        stage.seesRefusal(
                contact(stage, 365), "a-contact-belongs-to-its-moment", "asking in the first week how a year went");
        for (int moment : List.of(30, 90, 180, 365)) {
            stage.moveTo(started.plusDays(moment));
            var held = contact(stage, moment);
            stage.sees(held.path("refusal").isNull(), "day %d: Amina is still at work".formatted(moment), held);
        }
        stage.seesRefusal(contact(stage, 365), "a-contact-is-held-once", "a second contact for the same moment");
    }

    private static JsonNode contact(Stage stage, int moment) throws Exception {
        var contact = Input.about(stage)
                .with("placement", stage.known("placement"))
                .with("moment", moment)
                .with("on", stage.today().toString())
                .with("stillAtWork", true);
        return stage.as("sanne.leiden").does("recordAftercareContact", contact);
    }
}
