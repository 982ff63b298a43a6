package nl.sluitend.torture.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The judgement on an event that cannot be folded, with what could be wrong seeded into it. */
class SetAsideSeenTest {

    private static final Set<String> BOB = Set.of("bob");

    private static List<String> of(SetAsideSeen seen, Set<String> expected) {
        return seen.complaints("then", "bob", expected);
    }

    @Test
    void oneStreamAloneIsHurtAndAfterAMendNone() {
        assertThat(of(new SetAsideSeen(BOB, "BEING_REPAIRED", true, true), BOB)).isEmpty();
        assertThat(of(new SetAsideSeen(Set.of(), "", true, true), Set.of())).isEmpty();
    }

    /** It is shown as current, it is not seen, another one is hurt, health is down, others wait. */
    static Stream<SetAsideSeen> wrongWhileItCannotBeFolded() {
        return Stream.of(
                new SetAsideSeen(BOB, "", true, true),
                new SetAsideSeen(Set.of(), "BEING_REPAIRED", true, true),
                new SetAsideSeen(Set.of("bob", "anna"), "BEING_REPAIRED", true, true),
                new SetAsideSeen(BOB, "BEING_REPAIRED", false, true),
                new SetAsideSeen(BOB, "BEING_REPAIRED", true, false));
    }

    @ParameterizedTest
    @MethodSource("wrongWhileItCannotBeFolded")
    void whateverElseIsSeenIsTold(SetAsideSeen seen) {
        assertThat(of(seen, BOB)).hasSize(1);
    }

    @Test
    void whatIsStillSetAsideAfterAMendIsTold() {
        assertThat(of(new SetAsideSeen(BOB, "BEING_REPAIRED", true, true), Set.of()))
                .hasSize(2);
    }
}
