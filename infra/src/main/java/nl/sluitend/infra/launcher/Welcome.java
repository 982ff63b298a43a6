package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.infra.identity.DemoPerson;
import nl.sluitend.infra.identity.Secrets;
import nl.sluitend.infra.launcher.Running.Part;

/** What one needs to know once all runs: addresses, and as whom one can sign in. */
record Welcome(DataFolder folder, Secrets secrets) {

    String text() throws IOException {
        var running = folder.running();
        return """

                Sluitend runs. Open %s/graphiql and sign in.

                Everyone's password is  %s

                %s

                Keycloak's console: %s/admin (user admin; password in %s)
                Log: %s
                Stop with Ctrl-C, or ./sluitend stop.""".formatted(
                        running.address(Part.APPLICATION).orElse("?"),
                        secrets.demo(),
                        people(DemoPerson.all()),
                        running.address(Part.KEYCLOAK).orElse("?"),
                        folder.path().resolve("secrets.properties"),
                        folder.log());
    }

    private static String people(List<DemoPerson> people) {
        return people.stream()
                .map(person -> "  %-20s %-18s %s".formatted(person.username(), person.role(), person.organisation()))
                .collect(Collectors.joining("\n"));
    }
}
