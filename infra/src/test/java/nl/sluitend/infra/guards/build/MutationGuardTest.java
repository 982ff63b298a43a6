package nl.sluitend.infra.guards.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A rule that is tested too little fails the build of the profile mutation. */
@Tag("mutation")
class MutationGuardTest {

    @Test
    void aMutantThatSurvivesFailsTheBuild() throws Exception {
        var build = SeededBuild.run("mutation", "-P", "mutation", "verify");
        assertThat(String.join("\n", build.about("surviving-mutant")))
                .contains("Mutation score of 67 is below threshold of 85");
    }
}
