package nl.sluitend.torture.work;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import nl.sluitend.torture.work.Answer.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Drives the cases of some people, one decision after the other, and reads their state when it does not know it. */
public final class CaseClient implements LoadClient {

    private static final String FIELDS = "version handovers { handover state } placements { placement }";
    private static final String LOOK = "query($id: ID!) { dossier(inhabitant: $id) { " + FIELDS + " } }";
    private static final String PAYLOAD = "created recorded { version } refusal { code } dossier { " + FIELDS + " }";
    private static final int PAUSE_MILLIS = 250;

    private final Desk desk;
    private final List<CasePerson> people;
    private final Choice choice;
    private final SplittableRandom random;
    private final Map<CasePerson, JsonNode> known = new HashMap<>();

    /** With these people, whom nobody else drives. */
    public CaseClient(Desk desk, Fixtures premises, List<CasePerson> people, SplittableRandom random) {
        this.desk = desk;
        this.people = List.copyOf(people);
        this.random = random;
        this.choice = new Choice(premises, random, desk.today());
    }

    @Override
    public void step() throws IOException, InterruptedException {
        var person = people.get(random.nextInt(people.size()));
        var dossier = known.containsKey(person) ? known.get(person) : look(person);
        if (dossier.isMissingNode()) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } else {
            decide(person, choice.next(person, dossier));
        }
    }

    private void decide(CasePerson person, Ask ask) throws IOException, InterruptedException {
        var answer = desk.does(ask.who(), operation(ask.mutation()), ask.mutation(), Map.of("input", ask.input()));
        var payload = answer.body().path("data").path(ask.mutation());
        var dossier = payload.path("dossier");
        long version = payload.at("/recorded/version").asLong(-1);
        desk.oracle()
                .decided(new Request(
                        person, ask, answer.kind(), payload.path("created").asString(""), version));
        known.remove(person);
        if (answer.is(Kind.ACKNOWLEDGED) && dossier.isObject()) {
            known.put(person, dossier);
        }
    }

    private static String operation(String mutation) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        return "mutation($input: %s) { %s(input: $input) { %s } }".formatted(type, mutation, PAYLOAD);
    }

    private JsonNode look(CasePerson person) throws IOException, InterruptedException {
        var answer = desk.does("noor.uwv", LOOK, "dossier", Map.of("id", person.inhabitant()));
        var dossier = answer.body().at("/data/dossier");
        if (!dossier.isObject()) {
            return MissingNode.getInstance();
        }
        known.put(person, dossier);
        return dossier;
    }
}
