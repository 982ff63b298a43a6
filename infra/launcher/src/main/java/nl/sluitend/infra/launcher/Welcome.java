package nl.sluitend.infra.launcher;

import java.io.IOException;
import nl.sluitend.infra.embedded.keycloak.Secrets;
import nl.sluitend.infra.launcher.Running.Part;

/** What one needs to know once all runs: addresses, and as whom one can sign in. */
record Welcome(DataFolder folder, Secrets secrets) {

    String text() throws IOException {
        var running = folder.running();
        return """

                Sluitend runs. Open %s/graphiql and sign in.

                %sKeycloak's console: %s/admin (user admin; password in %s)
                Log: %s
                Stop with Ctrl-C, or ./sluitend stop.""".formatted(
                        running.address(Part.APPLICATION).orElse("?"),
                        people(),
                        running.address(Part.KEYCLOAK).orElse("?"),
                        folder.path().resolve("secrets.properties"),
                        folder.log());
    }

    private String people() throws IOException {
        var people = new StringBuilder();
        for (var data : SampleData.given()) {
            people.append(data.people(secrets)).append("\n\n");
        }
        return people.toString();
    }
}
