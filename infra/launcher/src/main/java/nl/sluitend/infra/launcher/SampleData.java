package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import nl.sluitend.infra.embedded.keycloak.Secrets;

/**
 * What an installation holds from its first start on where it is for looking at: whoever stands above the launcher on the
 * class path names it as a service. In a production there is none.
 */
public interface SampleData {

    /** What to tell whoever started it: as whom one can sign in. */
    String people(Secrets secrets) throws IOException;

    /** Fills what is empty; every start asks, so that what broke off is completed. */
    void fill(Begun installation) throws IOException, InterruptedException;

    /** That which is given here. */
    static List<SampleData> given() {
        return ServiceLoader.load(SampleData.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
