package nl.sluitend.gateway.graphql;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import nl.sluitend.gateway.clock.MovableClock;
import nl.sluitend.kernel.decision.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Where the clock can be moved, the operator moves it by what was typed, and forward only. */
@SpringBootTest(classes = Stage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class MovedClockTest {

    @Autowired
    ExecutionGraphQlService service;

    @MockitoBean
    MovableClock clock;

    @Test
    void itIsMovedByWhatWasTyped() {
        var by = Duration.ofDays(90);
        when(clock.move(by)).thenReturn(Stage.NOW.plus(by));

        move("P90D")
                .path("moveClock.clock.today")
                .entity(String.class)
                .isEqualTo("2027-01-31")
                .path("moveClock.refusal")
                .valueIsNull();
    }

    @ParameterizedTest
    @CsvSource({"P0D, the-clock-moves-forward", "P3661D, the-clock-moves-forward"})
    void itIsNotMovedBackNorBeyondItsCalendar(String by, String code) {
        move(by).path("moveClock.refusal.code").entity(String.class).isEqualTo(code);
        verify(clock, never()).move(any());
    }

    private GraphQlTester.Response move(String by) {
        return Callers.asking(service, Callers.in(Role.OPERATOR))
                .document(
                        "mutation($by: Duration!) { moveClock(input: { by: $by }) { clock { today } refusal { code } } }")
                .variable("by", by)
                .execute();
    }
}
