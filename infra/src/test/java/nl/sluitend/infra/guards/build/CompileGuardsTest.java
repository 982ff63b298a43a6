package nl.sluitend.infra.guards.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each guard of the build, proven by a module that breaks it and nothing else. */
class CompileGuardsTest {

    private static SeededBuild build;

    @BeforeAll
    static void build() throws Exception {
        build = SeededBuild.run("seeded", "--fail-at-end", "verify");
    }

    @Test
    void aModuleWithoutViolationsPasses() {
        assertThat(build.passes("clean")).as("%s", build.log()).isTrue();
    }

    @Test
    void aRawTypeDoesNotCompile() {
        isStopped("raw-type", "[rawtypes] found raw type: List", "warnings found and -Werror specified");
    }

    @Test
    void whatErrorProneCallsAnErrorDoesNotCompile() {
        isStopped("self-assignment", "[SelfAssignment] Variable assigned to itself", "COMPILATION ERROR");
    }

    @Test
    void whatErrorProneCallsAWarningDoesNotCompile() {
        isStopped("unused-variable", "[UnusedVariable]", "warnings found and -Werror specified");
    }

    @Test
    void aNullWhereNoneIsPromisedDoesNotCompile() {
        isStopped("null-return", "[NullAway] returning @Nullable expression", "COMPILATION ERROR");
    }

    @Test
    void aBadlyFormattedFileFailsTheBuild() {
        isStopped("bad-format", "spotless-maven-plugin", "1 needs changes to be clean");
    }

    @Test
    void aDependencyThatIsNotUsedFailsTheBuild() {
        isStopped("unused-dependency", "Unused declared dependencies found", "de.focus-shift:jollyday-core");
    }

    @Test
    void aDependencyThatIsNotDeclaredFailsTheBuild() {
        isStopped("undeclared-dependency", "Used undeclared dependencies found", "org.axonframework:axon-messaging");
    }

    private static void isStopped(String module, String... words) {
        assertThat(build.passes(module)).isFalse();
        assertThat(String.join("\n", build.about(module))).contains(words);
    }
}
