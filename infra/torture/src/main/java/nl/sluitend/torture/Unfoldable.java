package nl.sluitend.torture;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import nl.sluitend.torture.judge.Followed;
import nl.sluitend.torture.judge.SetAsideSeen;
import nl.sluitend.torture.machine.Machine;
import nl.sluitend.torture.work.Tokens;
import nl.sluitend.torture.work.Wire;
import tools.jackson.databind.JsonNode;

/** Checks how an event that cannot be folded affects its person, and others. */
final class Unfoldable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LOOK_EVERY_MILLIS = 100;
    private static final String SET_ASIDE = "query { setAside(first: 100) { edges { node { stream } } } }";
    private static final String TAKE_UP =
            "mutation($input: TakeUpSetAsideInput!) { takeUpSetAside(input: $input) { refusal { code } } }";
    private static final String REBUILD =
            "mutation { rebuildView(input: {view: \"inhabitants\"}) { refusal { code } } }";
    private static final String REBUILDS = "query { rebuilds { view state } }";
    private static final String DOSSIER = "query($key: ID!) { dossier(inhabitant: $key) { version } }";
    private static final String OPERATOR = "sluitend-operator";

    private final Machine machine;
    private final Tokens tokens;
    private final List<String> complaints = new ArrayList<>();

    Unfoldable(Machine machine, Tokens tokens) {
        this.machine = machine;
        this.tokens = tokens;
    }

    /** Adds the event: its stream is set aside, and no other. */
    Bystander happens() throws IOException, InterruptedException, SQLException {
        var bystander = Bystander.in(machine.postgres().events());
        bystander.isSpoiled();
        bystander.goesOn();
        look("when it happened", bystander, Set.of(bystander.stream()));
        return bystander;
    }

    /** Checks that neither a start nor a rebuild changes that. */
    void staysWith(Bystander bystander) throws IOException, InterruptedException, SQLException {
        look("after a start", bystander, Set.of(bystander.stream()));
        asked(OPERATOR, REBUILD, Map.of());
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!stateOfRebuild().equals("SWITCHED") && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
        look("after a rebuild, which is %s,".formatted(stateOfRebuild()), bystander, Set.of(bystander.stream()));
    }

    /** Fixes the event: the stream is folded again. */
    void isMended(Bystander bystander) throws IOException, InterruptedException, SQLException {
        bystander.isMended();
        asked(OPERATOR, TAKE_UP, Map.of("input", Map.of("stream", bystander.stream())));
        look("after a mend", bystander, Set.of());
    }

    private void look(String when, Bystander bystander, Set<String> expected)
            throws IOException, InterruptedException, SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var followed = Followed.now(machine.documents(), machine.postgres().events());
        var found = seen(bystander, followed).complaints(when, bystander.stream(), expected);
        while (!found.isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            found = seen(bystander, followed).complaints(when, bystander.stream(), expected);
        }
        complaints.addAll(found);
    }

    private SetAsideSeen seen(Bystander bystander, Followed followed) throws IOException, InterruptedException {
        var setAside = new TreeSet<String>();
        asked(OPERATOR, SET_ASIDE, Map.of()).findValues("stream").forEach(stream -> setAside.add(stream.asString()));
        var dossier = asked("noor.uwv", DOSSIER, Map.of("key", bystander.stream()));
        return new SetAsideSeen(
                setAside,
                dossier.at("/errors/0/extensions/code").asString(""),
                machine.nodes().areWell(),
                followed.isSo());
    }

    private String stateOfRebuild() throws IOException, InterruptedException {
        return asked(OPERATOR, REBUILDS, Map.of())
                .at("/data/rebuilds")
                .valueStream()
                .filter(each -> each.path("view").asString("").equals("inhabitants"))
                .map(each -> each.path("state").asString(""))
                .findFirst()
                .orElse("");
    }

    private JsonNode asked(String who, String operation, Map<String, ?> variables)
            throws IOException, InterruptedException {
        return Wire.to(machine.nodes().get(1).uri())
                .graphql(tokens.of(who), operation, variables)
                .body();
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }
}
