package nl.sluitend.torture.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.sluitend.kernel.calendar.WorkingDays;
import tools.jackson.databind.JsonNode;

/**
 * What may come next for a person. Mostly something that fits their state; otherwise the product refuses, which is an
 * answer, too.
 *
 * @param premises what can be referred to
 * @param random of this client
 * @param today by the product's clock
 * @param towardsWork what comes after a handover
 */
record Choice(Fixtures premises, SplittableRandom random, LocalDate today, TowardsWork towardsWork) {

    private static final String NOOR = "noor.uwv";
    private static final String SANNE = "sanne.leiden";
    private static final List<String> CHANNELS = List.of("LETTER", "TELEPHONE", "PORTAL", "EMAIL", "IN_PERSON");
    private static final List<Map<String, String>> PAYLOAD =
            List.of(Map.of("field", "CONTACT"), Map.of("field", "WW_END"), Map.of("field", "NEXT_STEP", "text", "Bel"));

    Choice(Fixtures premises, SplittableRandom random, LocalDate today) {
        this(premises, random, today, new TowardsWork(premises, random, today));
    }

    Ask next(CasePerson person, JsonNode dossier) {
        var ask = random.nextInt(4) == 0 ? aboutTheCase(person) : aboutTheHandover(person, dossier);
        return random.nextInt(5) == 0 && dossier.has("version")
                ? ask.given("seenVersion", dossier.path("version").asInt())
                : ask;
    }

    private Ask aboutTheCase(CasePerson person) {
        var channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        return switch (random.nextInt(6)) {
            case 0 ->
                Ask.of(NOOR, "inviteInhabitant", person, "inhabitant-invited")
                        .saying("wwCase", person.wwCase())
                        .saying("channel", channel);
            case 1 ->
                Ask.of(NOOR, "answerInvitation", person, "invitation-answered")
                        .saying("wwCase", person.wwCase())
                        .given("accepted", random.nextBoolean());
            case 2 -> towardsWork.enrol(person);
            default ->
                Ask.of(random.nextBoolean() ? NOOR : SANNE, "recordContactAttempt", person, "contact-attempted")
                        .saying("wwCase", person.wwCase())
                        .saying("channel", channel);
        };
    }

    private Ask aboutTheHandover(CasePerson person, JsonNode dossier) {
        var handovers = dossier.path("handovers");
        var last = handovers.path(handovers.size() - 1);
        var handover = last.path("handover").asString("");
        return switch (last.path("state").asString("NONE")) {
            case "PREPARED", "REJECTED" -> offer(person, handover);
            case "OFFERED" -> answer(person, handover);
            case "QUESTIONED" ->
                of(NOOR, "answerQuestion", person, handover, "question-answered")
                        .given("text", "Kennismaken");
            case "ACCEPTED" -> meet(person, handover);
            case "WARM_MEETING_HELD" -> complete(person, handover);
            case "TRANSFERRED", "COMPLETED" -> towardsWork.next(person, dossier);
            default ->
                Ask.of(NOOR, "prepareHandover", person, "handover-prepared", "inhabitant-informed")
                        .saying("wwCase", person.wwCase())
                        .given("payload", PAYLOAD)
                        .creating("handover");
        };
    }

    private static Ask of(String who, String mutation, CasePerson person, String handover, String event) {
        return Ask.of(who, mutation, person, event).saying("handover", handover);
    }

    private Ask offer(CasePerson person, String handover) {
        return of(NOOR, "handOverFromWW", person, handover, "handover-offered")
                .saying("municipality", "GM0546")
                .given("ground", "AGREEMENT")
                .saying("agreement", premises.agreement());
    }

    private Ask meet(CasePerson person, String handover) {
        return of(SANNE, "recordWarmMeeting", person, handover, "warm-meeting-held")
                .given("on", today.toString());
    }

    private Ask complete(CasePerson person, String handover) {
        return of(SANNE, "completeHandover", person, handover, "responsibility-transferred")
                .saying("from", today.toString())
                .given("agreement", premises.agreement());
    }

    private Ask answer(CasePerson person, String handover) {
        return switch (random.nextInt(6)) {
            case 0 ->
                of(NOOR, "withdrawHandover", person, handover, "handover-withdrawn")
                        .saying("reason", "OBJECTION");
            case 1 ->
                of(SANNE, "questionHandover", person, handover, "handover-questioned")
                        .saying("topic", "WW_END")
                        .given("text", "Wanneer?");
            case 2 ->
                of(SANNE, "rejectHandover", person, handover, "handover-rejected")
                        .saying("reason", "DATA_INSUFFICIENT")
                        .saying("missing", "EDUCATION");
            default ->
                of(SANNE, "acceptHandover", person, handover, "handover-accepted")
                        .given("contactPerson", Map.of("name", "Sanne", "phone", "+31600000001"))
                        .saying("firstContactOn", WorkingDays.after(today, 5).toString());
        };
    }
}
