package nl.sluitend.infra.demo;

import java.io.IOException;
import java.util.stream.Collectors;
import nl.sluitend.infra.embedded.keycloak.Secrets;
import nl.sluitend.infra.launcher.Begun;
import nl.sluitend.infra.launcher.SampleData;

/** The labour market region in which the demo takes place. */
public final class HollandRijnland implements SampleData {

    @Override
    public String people(Secrets secrets) throws IOException {
        return "Everyone's password is  %s\n\n%s"
                .formatted(
                        DemoPeople.password(secrets),
                        DemoPerson.all().stream().map(HollandRijnland::line).collect(Collectors.joining("\n")));
    }

    private static String line(DemoPerson person) {
        return "  %-20s %-18s %s".formatted(person.username(), person.role(), person.organisation());
    }

    @Override
    public void fill(Begun installation) throws IOException, InterruptedException {
        FirstCaseload.feedIfEmpty(installation);
    }
}
