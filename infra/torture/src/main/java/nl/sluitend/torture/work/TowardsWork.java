package nl.sluitend.torture.work;

import java.time.LocalDate;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/**
 * What a municipality decides about somebody it has taken over.
 *
 * @param premises what can be referred to
 * @param random of this client
 * @param today by the product's clock
 */
record TowardsWork(Fixtures premises, SplittableRandom random, LocalDate today) {

    private static final String SANNE = "sanne.leiden";

    Ask next(CasePerson person, JsonNode dossier) {
        var placement = dossier.at("/placements/0/placement").asString("");
        return switch (random.nextInt(placement.isEmpty() ? 2 : 4)) {
            case 0 -> enrol(person);
            case 1 -> place(person);
            case 2 ->
                Ask.of(SANNE, "recordAftercareContact", person, "aftercare-contact-held")
                        .saying("placement", placement)
                        .given("moment", 30)
                        .given("on", today.toString())
                        .given("stillAtWork", true);
            default -> outcome(person);
        };
    }

    /** Even when it is too early: the place is taken first, and given back when the dossier refuses. */
    Ask enrol(CasePerson person) {
        return Ask.of(SANNE, "enrolInTrajectory", person, "enrolled-in-trajectory")
                .saying("programme", premises.programme())
                .given("from", today.toString())
                .creating("trajectory");
    }

    private Ask place(CasePerson person) {
        return Ask.of(SANNE, "placeWithEmployer", person, "placed-with-employer", "aftercare-started")
                .saying("employer", premises.employer())
                .given("occupation", "0421")
                .given("hoursPerWeek", 32)
                .given("from", today.toString())
                .creating("placement");
    }

    private Ask outcome(CasePerson person) {
        return Ask.of(SANNE, "recordOutcome", person, "outcome-recorded")
                .saying("wwCase", person.wwCase())
                .saying("outcome", "PLACED")
                .given("on", today.toString())
                .given("evidence", "EMPLOYMENT_RECORD");
    }
}
