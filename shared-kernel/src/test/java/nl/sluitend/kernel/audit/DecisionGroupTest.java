package nl.sluitend.kernel.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.kernel.decision.Role;

/** A key leads back to its group, and nothing else is a key. */
class DecisionGroupTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Property
    void aKeyLeadsBackToItsGroup(@ForAll("groups") DecisionGroup group) {
        assertThat(DecisionGroup.of(group.key())).contains(group);
        assertThat(group.key()).matches("[A-Za-z0-9_-]+");
    }

    @Property
    void twoGroupsHaveTwoKeys(@ForAll("groups") DecisionGroup one, @ForAll("groups") DecisionGroup other) {
        assertThat(one.key().equals(other.key())).isEqualTo(one.equals(other));
    }

    @Property
    void anythingElseIsNoKey(@ForAll String text) {
        assertThat(DecisionGroup.of(text)).isEmpty();
        assertThat(DecisionGroup.of(encoded(text))).isEmpty();
    }

    @Example
    void aPartThatDoesNotExistMakesNoKey() {
        assertThat(DecisionGroup.of(encoded("2026-11-02\nREFUSED\n-\n-\n-\nacceptHandover")))
                .contains(new DecisionGroup(DAY, DecisionOutcome.REFUSED, null, null, null, "acceptHandover"));
        assertThat(DecisionGroup.of(encoded("2026-11-31\nREFUSED\n-\n-\n-\nacceptHandover")))
                .isEmpty();
        assertThat(DecisionGroup.of(encoded("2026-11-02\nREGRETTED\n-\n-\n-\nacceptHandover")))
                .isEmpty();
        assertThat(DecisionGroup.of(encoded("2026-11-02\nREFUSED\nKING\n-\n-\nacceptHandover")))
                .isEmpty();
        assertThat(DecisionGroup.of(encoded("2026-11-02\nREFUSED\n-\n\n-\nacceptHandover")))
                .isEmpty();
        assertThat(DecisionGroup.of(encoded("2026-11-02\nREFUSED\n-\n-\n\0\nacceptHandover")))
                .isEmpty();
        assertThat(DecisionGroup.of(encoded("2026-11-02\nREFUSED\n-\n-\n-\naccept\nHandover")))
                .isEmpty();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    @Provide
    Arbitrary<DecisionGroup> groups() {
        var days = Arbitraries.integers().between(0, 3).map(DAY::plusDays);
        var names = Arbitraries.of("a-rule", "gm0546", "GET /graphql", "acceptHandover", "é", "--");
        return Combinators.combine(
                        days,
                        Arbitraries.of(DecisionOutcome.class),
                        Arbitraries.of(Role.class).injectNull(0.2),
                        names.injectNull(0.2),
                        names.injectNull(0.2),
                        names)
                .as(DecisionGroup::new);
    }
}
