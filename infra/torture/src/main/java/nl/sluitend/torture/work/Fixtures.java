package nl.sluitend.torture.work;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

/**
 * What clients need before they can decide anything: an agreement with Leiden, a programme with places, an employer.
 *
 * @param agreement on early takeover
 * @param programme with room for all
 * @param employer who hires all
 */
public record Fixtures(String agreement, String programme, String employer) {

    private static final String AGREE = "mutation($input: RegisterAgreementInput!) { registerAgreement(input: $input)"
            + " { agreement { agreement } refusal { code } } }";
    private static final String OPEN = "mutation($input: RegisterProgrammeInput!) { registerProgramme(input: $input)"
            + " { programme { programme } refusal { code } } }";
    private static final String EMPLOY = "mutation($input: RegisterEmployerInput!) { registerEmployer(input: $input)"
            + " { employer { employer } refusal { code } } }";

    /** Registered again. */
    public static Fixtures registered(Wire wire, Tokens tokens, LocalDate today)
            throws IOException, InterruptedException {
        var from = today.toString();
        var agreement = Map.of("municipality", "GM0546", "kind", "EARLY_TAKEOVER", "from", from);
        var programme = Map.of("name", "Scholing", "municipality", "GM0546", "places", 10_000, "from", from);
        var employer = Map.of("kvkNumber", "12345678", "name", "Kwekerij", "sector", "A", "municipality", "GM0546");
        return new Fixtures(
                made(wire.graphql(tokens.of("noor.uwv"), AGREE, Map.of("input", agreement)), "agreement"),
                made(wire.graphql(tokens.of("sanne.leiden"), OPEN, Map.of("input", programme)), "programme"),
                made(wire.graphql(tokens.of("sanne.leiden"), EMPLOY, Map.of("input", employer)), "employer"));
    }

    private static String made(Answer answer, String what) {
        var key = answer.body().path("data").findPath(what).path(what).asString("");
        if (key.isEmpty()) {
            throw new IllegalStateException("No %s: %s".formatted(what, answer));
        }
        return key;
    }
}
