package nl.sluitend.infra.launcher;

import java.io.IOException;
import nl.sluitend.infra.embedded.keycloak.Secrets;
import nl.sluitend.infra.launcher.Running.Part;

/** What to know once everything runs: addresses, and as whom to sign in. */
record Welcome(DataFolder folder, Secrets secrets) {

    String text() throws IOException {
        var running = folder.running();
        return """

                Sluitend runs. Open %s and sign in.

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
