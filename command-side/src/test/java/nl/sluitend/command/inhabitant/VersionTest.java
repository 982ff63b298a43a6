package nl.sluitend.command.inhabitant;

import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.HANDOVER;
import static nl.sluitend.command.History.accepted;
import static nl.sluitend.command.History.offeredToLeiden;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.handover.RecordWarmMeeting;
import nl.sluitend.kernel.handover.RejectHandover;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.RecordContactAttempt;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.Test;

/** Who decided learns a version that counts what they could see, and the product learns which event to wait for. */
class VersionTest {

    private static final Object[] BEFORE = offeredToLeiden(accepted());

    @Test
    void aMunicipalityCountsFromItsOfferOn() {
        var recorded = recorded(new RecordWarmMeeting(AMINA, HANDOVER, TODAY, by(LEIDEN)));

        assertThat(recorded.sequence()).isEqualTo(BEFORE.length);
        assertThat(recorded.version())
                .as("the offer, its acceptance, the meeting")
                .isEqualTo(2);
    }

    @Test
    void uwvCountsWhatItCouldSee() {
        var recorded = recorded(new RecordContactAttempt(AMINA, CASE, Channel.LETTER, by(ADVISER)));

        assertThat(recorded.sequence()).isEqualTo(BEFORE.length);
        assertThat(recorded.version()).isEqualTo(BEFORE.length);
    }

    @Test
    void whoReturnsAnOfferLearnsAVersionToo() {
        var recorded = recorded(
                offeredToLeiden(), new RejectHandover(AMINA, HANDOVER, RejectionReason.NOT_RESIDENT, null, by(LEIDEN)));

        assertThat(recorded.version()).as("the offer and its return").isEqualTo(1);
    }

    private static Recorded recorded(InhabitantCommand command) {
        return recorded(BEFORE, command);
    }

    private static Recorded recorded(Object[] before, InhabitantCommand command) {
        List<Recorded> answers = new ArrayList<>();
        new AggregateTestFixture<>(Inhabitant.class)
                .given(before)
                .when(command)
                .expectResultMessageMatching(new CustomMatcher<CommandResultMessage<?>>("an answer") {
                    @Override
                    public boolean matches(Object answer) {
                        answers.add((Recorded) ((CommandResultMessage<?>) answer).getPayload());
                        return true;
                    }
                });
        return answers.getFirst();
    }
}
