package nl.sluitend.infra.guards.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.sluitend.infra.guards.build.Survivors.Mutant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A rule, and what decides who sees what, is tested wholly: where 85 of 100 do for all that is mutated, here no mutant lives.
 * What is mutated was reported by the modules before this one.
 */
class SurvivorsTest {

    @Tag("mutation")
    @ParameterizedTest
    @ValueSource(strings = {"shared-kernel", "query-side", "gateway"})
    void noMutantOfARuleOrOfWhatIsSeenLives(String module) throws IOException {
        assertThat(Survivors.of(module).deciding()).isNotEmpty().noneMatch(Mutant::isAlive);
    }

    @Test
    void oneThatLivesIsFound() {
        var seeded = Survivors.in("""
                WhoEver.java,nl.sluitend.command.wwcase.ExpiringWwIsFlaggedFirst,Negated,holds,14,SURVIVED,none
                Relations.java,nl.sluitend.kernel.access.Relations,Negated,of,70,NO_COVERAGE,none
                HandoverPart.java,nl.sluitend.query.handover.HandoverPart,Negated,show,31,SURVIVED,none
                Relations.java,nl.sluitend.kernel.access.Relations,Negated,of,71,KILLED,aTest
                Bus.java,nl.sluitend.gateway.bus.Outage,Negated,lost,60,SURVIVED,none
                """);

        assertThat(seeded.deciding().filter(Mutant::isAlive))
                .extracting(Mutant::line)
                .containsExactly("14", "70", "31");
    }
}
