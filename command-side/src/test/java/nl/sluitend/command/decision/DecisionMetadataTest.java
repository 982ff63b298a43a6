package nl.sluitend.command.decision;

import static java.util.stream.Collectors.toSet;
import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.History.PERIOD;
import static nl.sluitend.command.History.REFERENCE;
import static nl.sluitend.command.History.WORK;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.FEED;
import static nl.sluitend.command.People.INHABITANT;
import static nl.sluitend.command.People.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.command.Running;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.wwcase.AnswerInvitation;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each event tells who decided, for which organisation, in which role, why and on which ground; never a name. */
class DecisionMetadataTest {

    private static final RecordWwCase TOLD =
            new RecordWwCase(AMINA, CASE, REFERENCE, DETAILS, IN_LEIDEN, PERIOD, WORK, DETAILS.ageBand(), by(FEED));

    @Test
    void everyEventOfADecisionCarriesItsCircumstances() {
        try (var running = Running.with()) {
            running.commands().sendAndWait(TOLD);

            assertThat(running.recorded(AMINA.value()))
                    .hasSize(3)
                    .allSatisfy(event -> assertThat(event.getMetaData())
                            .containsEntry("actor", "official")
                            .containsEntry("organisation", "uwv")
                            .containsEntry("role", "UWV_FEED")
                            .containsEntry("purpose", "HANDOVER")
                            .containsEntry("ground", Purpose.HANDOVER.ground())
                            .containsKeys("correlationId", "traceId"));
        }
    }

    @Test
    void theProductActsUnderItsOwnName() {
        try (var running = Running.with()) {
            running.commands().sendAndWait(TOLD);
            running.commands()
                    .sendAndWait(new FlagExpiringWw(AMINA, CASE, 180, new Decision(Caller.product(), NOW, null)));

            assertThat(running.recorded(AMINA.value()).getLast().getMetaData())
                    .containsEntry("actor", "sluitend")
                    .containsEntry("organisation", "-")
                    .containsEntry("role", "SYSTEM");
        }
    }

    @Test
    void anInhabitantHasNoOrganisation() {
        assertThat(circumstances(new GenericCommandMessage<>(new AnswerInvitation(AMINA, CASE, true, by(INHABITANT)))))
                .isEqualTo(Map.of(
                        "actor", "inhabitant",
                        "organisation", "-",
                        "role", "INHABITANT",
                        "purpose", "OWN_FILE",
                        "ground", "AVG 15"));
    }

    /** Who has which mandate changes; on the day of the decision it was so (PW 8c). */
    @Test
    void whoeverActsForOthersSaysForWhom() {
        assertThat(mandates("isd", "GM0553", "GM0534")).isEqualTo("GM0534 GM0553");
        assertThat(mandates("gm0546", "GM0546", "GM0537")).isEqualTo("GM0537");
        assertThat(mandates("gm0546", "GM0546")).isNull();
    }

    private static @Nullable Object mandates(String organisation, String... municipalities) {
        var caller = new Caller(
                new Actor("official"),
                Role.CASEWORKER,
                new OrganisationCode(organisation),
                Stream.of(municipalities).map(MunicipalityCode::new).collect(toSet()),
                null,
                Purpose.REINTEGRATION);
        return circumstances(new GenericCommandMessage<>(new AnswerInvitation(AMINA, CASE, true, by(caller))))
                .get("mandates");
    }

    @Test
    void whatIsNoCommandHasNoCircumstances() {
        assertThat(circumstances(GenericEventMessage.asEventMessage("something")))
                .isEmpty();
    }

    private static Map<String, ?> circumstances(Message<?> message) {
        return new DecisionMetadata().correlationDataFor(message);
    }
}
