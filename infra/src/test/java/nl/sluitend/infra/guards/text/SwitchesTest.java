package nl.sluitend.infra.guards.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A role, a relation or an event that nobody thought of must not be let in by a {@code default}. */
class SwitchesTest {

    @Test
    void noSwitchOverARoleARelationOrAnEventHasADefault() throws IOException {
        try (var modules = Files.walk(Path.of(".."))) {
            var sources = modules.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> path.toString().contains("/src/main/"))
                    .filter(path -> !path.toString().contains("/target/")) // an earlier revision, built to be measured
                    .toList();
            assertThat(sources).hasSizeGreaterThan(500);
            assertThat(Switches.openIn(sources)).isEmpty();
        }
    }

    @Test
    void theGuardFindsSuchSwitches() {
        assertThat(Stream.of(
                        "case UWV_ADVISER -> 1; case CASEWORKER -> 2; default -> 3;",
                        "case OWN -> 1; default -> 2;",
                        "case nl.sluitend.kernel.decision.Role.AUDITOR -> 1; default -> 2;",
                        "case HandoverOffered e -> 1; default -> 2;",
                        "case HandoverOffered(var a, var b) -> 1; default -> 2;",
                        "case HandoverEvent e -> 1; case null, default -> 2;",
                        "case Viewpoint.Whole _ -> 1; default -> 2;"))
                .allSatisfy(
                        cases -> assertThat(Switches.areOpen(cases)).as(cases).isTrue());
        assertThat(Stream.of(
                        "case UWV_ADVISER -> 1; case CASEWORKER -> 2;",
                        "case \"a\" -> 1; default -> 2;",
                        "case PLACED -> 1; default -> 2;",
                        "case Integer i -> 1; default -> 2;"))
                .allSatisfy(
                        cases -> assertThat(Switches.areOpen(cases)).as(cases).isFalse());
    }

    @Test
    void theGuardFindsOldSwitchesToo() {
        assertThat(Switches.openIn("class A { void a(Object o) { switch (o) { case OWN: break; default: break; } } }"))
                .hasSize(1);
    }
}
