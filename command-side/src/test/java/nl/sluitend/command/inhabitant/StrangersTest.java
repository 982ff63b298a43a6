package nl.sluitend.command.inhabitant;

import static nl.sluitend.command.History.accepted;
import static nl.sluitend.command.History.inLeiden;
import static nl.sluitend.command.History.offeredToLeiden;
import static nl.sluitend.command.History.registered;
import static nl.sluitend.command.History.withWw;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.BOLLENSTREEK;
import static nl.sluitend.command.People.KEES;
import static nl.sluitend.command.People.VOORBURG;
import static nl.sluitend.command.People.by;
import static nl.sluitend.command.People.inhabitant;
import static nl.sluitend.command.People.official;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.instanceOf;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.command.AnyCommand;
import nl.sluitend.command.Contract;
import nl.sluitend.command.Days;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.inhabitant.RequireRelation;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.Test;

/** To whom a person is a stranger, that one learns nothing of them, whatever is tried and whatever else is wrong. */
class StrangersTest {

    private static final List<Caller> STRANGERS = List.of(
            VOORBURG,
            BOLLENSTREEK,
            official(Role.TEAM_LEAD, "gm1916", "GM1916"),
            official(Role.UWV_ADVISER, "gm0546", "GM0546"),
            official(Role.WSP_ADVISER, "wsp"),
            official(Role.AUDITOR, "audit"),
            official(Role.OPERATOR, "host"),
            inhabitant(KEES));

    @Test
    void everyDecisionOfAStrangerIsToldAsIfThereWereNobody() {
        var wrong = new ArrayList<String>();
        assertThat(AnyCommand.toPeople()).hasSizeGreaterThan(20);
        for (var type : AnyCommand.toPeople()) {
            if (!opens(type)) {
                STRANGERS.stream()
                        .filter(stranger -> !isToldToStranger(AnyCommand.of(type, by(stranger))))
                        .forEach(stranger -> wrong.add(type.getSimpleName() + " by " + stranger.role()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void alsoWhenTheVersionIsWrong() {
        for (long seen : new long[] {-1, 0, 2, 99}) {
            assertThat(isToldToStranger(AnyCommand.of(RequireRelation.class, new Decision(VOORBURG, Days.NOW, seen))))
                    .isTrue();
        }
    }

    @Test
    void uwvIsAStrangerToWhomAMunicipalityRegistered() {
        var details = registered();
        var ofLeiden = new InhabitantRegistered(
                AMINA.value(),
                Origin.BIJSTAND,
                "GM0546",
                details.ageBand(),
                details.name(),
                details.birthDate(),
                details.contact(),
                details.assertedAt(),
                details.occurredOn());
        Contract.given(Inhabitant.class, ofLeiden, inLeiden())
                .when(new RequireRelation(AMINA, by(ADVISER)))
                .refusedBy(OnlyABodyWithARelationActs.class);
    }

    @Test
    void whoHasARelationIsToldWhatIsWrong() {
        var fixture = new AggregateTestFixture<>(Inhabitant.class);
        fixture.given(offeredToLeiden(accepted()))
                .when(AnyCommand.of(RequireRelation.class, new Decision(ADVISER, Days.NOW, 99L)))
                .expectException(instanceOf(Refused.class))
                .expectExceptionMessage(equalTo("the-dossier-is-as-seen"));
        Contract.given(Inhabitant.class, withWw())
                .when(new RequireRelation(AMINA, by(ADVISER)))
                .recordsNothing();
    }

    private static boolean opens(Class<?> type) {
        return type == RegisterInhabitant.class || type == RecordWwCase.class;
    }

    private static boolean isToldToStranger(InhabitantCommand command) {
        var told = new boolean[1];
        new AggregateTestFixture<>(Inhabitant.class)
                .given(offeredToLeiden(accepted()))
                .when(command)
                .expectNoEvents()
                .expectException(new CustomMatcher<Object>("a refusal") {
                    @Override
                    public boolean matches(Object thrown) {
                        told[0] = thrown instanceof Refused refused && refused.isToStranger();
                        return thrown instanceof Refused;
                    }
                });
        return told[0];
    }
}
