package nl.sluitend.torture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sluitend.torture.work.Answer;
import nl.sluitend.torture.work.Answer.Kind;
import nl.sluitend.torture.work.Tokens;
import nl.sluitend.torture.work.Wire;

/** Asks for a decision while the event store is down: the answer must come quickly, with its code. */
final class OutageCheck {

    /** The gateway waits eight seconds for a component; a request needs two of them at most before it fails. */
    private static final long AT_ONCE_MILLIS = 17_000;

    private static final String INVITE =
            "mutation($input: InviteInhabitantInput!) { inviteInhabitant(input: $input) { refusal { code } } }";

    private final Wire wire;
    private final Tokens tokens;
    private final List<String> complaints = new ArrayList<>();

    OutageCheck(Wire wire, Tokens tokens) {
        this.wire = wire;
        this.tokens = tokens;
    }

    void look() throws IOException, InterruptedException {
        var nobody = UUID.randomUUID().toString();
        var input = Map.of("inhabitant", nobody, "wwCase", nobody, "channel", "LETTER");
        complain(wire.graphql(tokens.of("noor.uwv"), INVITE, Map.of("input", input)));
    }

    private void complain(Answer answer) {
        if (answer.kind() != Kind.UNAVAILABLE || answer.took().toMillis() > AT_ONCE_MILLIS) {
            complaints.add("without PostgreSQL a decision was %s after %d ms: %s"
                    .formatted(answer.kind(), answer.took().toMillis(), answer.words()));
        }
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }
}
