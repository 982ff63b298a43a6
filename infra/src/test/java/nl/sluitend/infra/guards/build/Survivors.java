package nl.sluitend.infra.guards.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.query.dossier.DossierPart;

/** Mutants of rules, and of what decides who sees what, in a report of mutation testing: none of them may live. */
record Survivors(List<Mutant> mutants) {

    private static final Pattern VISIBILITY = Pattern.compile("""
            nl.sluitend.kernel.access.*
            |nl.sluitend.kernel.*Visibility
            |nl.sluitend.query.access.*
            |nl.sluitend.query.dossier.*
            |nl.sluitend.query.responsibility.*
            |nl.sluitend.query.wwcase.CaseInPayload
            |nl.sluitend.gateway.identity.*
            |nl.sluitend.gateway.graphql.Permission.*
            |nl.sluitend.gateway.organisation.*""", Pattern.COMMENTS);

    /**
     * A line of a report.
     *
     * @param type the class that was changed
     * @param status what became of it, as {@code KILLED}
     */
    record Mutant(String type, String mutator, String method, String line, String status) {

        boolean isAlive() {
            return List.of("SURVIVED", "NO_COVERAGE").contains(status);
        }

        boolean decides() {
            return VISIBILITY.matcher(type).matches() || is(Rule.class) || is(DossierPart.class);
        }

        private boolean is(Class<?> what) {
            try {
                return what.isAssignableFrom(Class.forName(type, false, Mutant.class.getClassLoader()));
            } catch (ClassNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        }

        @Override
        public String toString() {
            return "%s.%s, line %s: %s %s".formatted(type, method, line, mutator, status);
        }
    }

    /** Of that module; a module without a report was not mutated, and that is found. */
    static Survivors of(String module) throws IOException {
        return in(Files.readString(Path.of("..", module, "target", "pit-reports", "mutations.csv")));
    }

    static Survivors in(String report) {
        return new Survivors(report.lines()
                .map(line -> line.split(",", -1))
                .map(part -> new Mutant(part[1], part[2], part[3], part[4], part[5]))
                .toList());
    }

    /** Those that must not live, dead or alive. */
    Stream<Mutant> deciding() {
        return mutants.stream().filter(Mutant::decides);
    }
}
