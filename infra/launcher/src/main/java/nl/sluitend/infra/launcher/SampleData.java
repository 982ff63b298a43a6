package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import nl.sluitend.infra.embedded.keycloak.Secrets;

/**
 * What a demo installation holds from its first start: a module above the launcher registers it as a service. In a
 * production there is none.
 */
public interface SampleData {

    /** The text for the person who started it: as whom to sign in. */
    String people(Secrets secrets) throws IOException;

    /** Fills an empty installation; called at every start, so that an interrupted one is completed. */
    void fill(Begun installation) throws IOException, InterruptedException;

    /** Those registered here. */
    static List<SampleData> given() {
        return ServiceLoader.load(SampleData.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
