package nl.sluitend.infra.demo.story;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import nl.sluitend.infra.demo.DemoPeople;
import nl.sluitend.infra.demo.SignIn;
import nl.sluitend.infra.launcher.Installation;
import nl.sluitend.kernel.calendar.Iso;
import tools.jackson.databind.JsonNode;

/** What the story works with: the running installation, its demo people, and what became known on the way. */
final class Stage {

    private final Installation installation;
    private final Narrator narrator;
    private final Map<String, DemoUser> players = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    Stage(Installation installation, Narrator narrator) {
        this.installation = installation;
        this.narrator = narrator;
    }

    Installation installation() {
        return installation;
    }

    /** Somebody of the demo people, signed in with the password that the start printed. */
    DemoUser as(String username) throws IOException {
        var player = players.get(username);
        if (player == null) {
            player = new DemoUser(
                    installation,
                    () -> SignIn.at(installation).as(username, DemoPeople.password(installation.secrets())));
            players.put(username, player);
        }
        return player;
    }

    DemoUser operator() {
        return new DemoUser(
                installation,
                () -> installation
                        .tokens()
                        .ofMachine("sluitend-operator", installation.secrets().operator()));
    }

    void know(String name, JsonNode value) {
        known.put(name, value.asString());
    }

    String known(String name) {
        return known.getOrDefault(name, "");
    }

    void sees(boolean holds, String what, Object seen) {
        narrator.sees(holds, what, seen);
    }

    /** Checks without a line of its own. */
    void seesQuietly(boolean holds, String what, Object seen) {
        if (!holds) {
            narrator.sees(false, what, seen);
        }
    }

    /** Expects that the handover is in that state. */
    void seesState(JsonNode payload, String state, String what) {
        var seen = payload.at("/dossier/handovers/0/state").asString("");
        sees(seen.equals(state), what, payload);
    }

    /** Expects a refusal by that rule, with a remedy. */
    void seesRefusal(JsonNode payload, String code, String what) {
        sees(
                payload.at("/refusal/code").asString("").equals(code)
                        && !payload.at("/refusal/remedy").asString("").isBlank(),
                what + " is refused: " + payload.at("/refusal/message").asString("") + " ("
                        + payload.at("/refusal/ground").asString("") + ")",
                payload);
    }

    /** Today by the product's clock. */
    LocalDate today() throws IOException, InterruptedException {
        return Iso.day(operator()
                        .asks("query { clock { today } }", Map.of())
                        .at("/clock/today")
                        .asString())
                .orElseThrow();
    }

    void moveTo(LocalDate day) throws IOException, InterruptedException {
        var days = ChronoUnit.DAYS.between(today(), day);
        if (days > 0) {
            operator()
                    .asks(
                            "mutation($by: Duration!) { moveClock(input: {by: $by}) { clock { today } refusal { code } } }",
                            Map.of("by", "P" + days + "D"));
        }
        sees(today().equals(day), "the clock stands on " + day, today());
    }
}
