package nl.sluitend.infra.guards.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.command.decision.CommandsCanBeKept;
import nl.sluitend.command.decision.Horizon;
import nl.sluitend.kernel.rule.Refused;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whichever command it is, and wherever in it a day, a moment or a text lies: what no store can hold is refused. */
class CommandsCanBeKeptTest {

    private static final CommandsCanBeKept GATE = new CommandsCanBeKept(Horizon.USUAL);

    static Stream<Specimen> days() {
        return Specimen.ofAllCommands(LocalDate.class);
    }

    static Stream<Specimen> moments() {
        return Specimen.ofAllCommands(Instant.class)
                .filter(each -> !each.field().equals("at"));
    }

    static Stream<Specimen> texts() {
        return Specimen.ofAllCommands(String.class);
    }

    @Test
    void everyCommandPassesAsItIs() {
        assertThat(Specimen.commands())
                .hasSizeGreaterThan(25)
                .allSatisfy(command ->
                        assertThatCode(() -> pass(Specimen.plain(command))).doesNotThrowAnyException());
    }

    @Test
    void aCommandWithADayIsFound() {
        assertThat(days()).hasSizeGreaterThan(18);
        assertThat(moments()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("days")
    void noDayOutsideTheSpanPasses(Specimen specimen) {
        for (var day : List.of(LocalDate.MAX, LocalDate.of(292_278_995, 1, 1), LocalDate.of(1899, 12, 31))) {
            refused(specimen.with(day), "every-day-lies-in-the-span", specimen.field());
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void noDayBeyondTheHorizonPasses(Specimen specimen) {
        refused(specimen.with(LocalDate.of(2199, 1, 1)), null, specimen.field());
    }

    @ParameterizedTest
    @MethodSource("moments")
    void noMomentOutsideTheSpanPasses(Specimen specimen) {
        refused(specimen.with(Instant.MAX), "every-moment-lies-in-the-span", specimen.field());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextPassesThatNobodyCanRead(Specimen specimen) {
        for (var text : List.of("a\u0000b", "a\u202Eb", "\uD800", "x".repeat(100_000))) {
            refused(specimen.with(text), "every-text-can-be-read", specimen.field());
        }
    }

    private static void refused(Record command, @org.jspecify.annotations.Nullable String code, String field) {
        assertThatThrownBy(() -> pass(command)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().field()).isEqualTo(field);
            if (code != null) {
                assertThat(refused.refusal().code()).isEqualTo(code);
            }
        });
    }

    private static void pass(Record command) throws Exception {
        var message = new GenericCommandMessage<>(command);
        var unit = DefaultUnitOfWork.startAndGet(message);
        try {
            GATE.handle(unit, () -> "passed");
        } finally {
            unit.rollback();
        }
    }
}
