package nl.sluitend.infra.demo;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import nl.sluitend.infra.embedded.keycloak.RealmPeople;
import nl.sluitend.infra.embedded.keycloak.Secrets;

/** The people of the demo, with one password for all that each data folder draws for itself. */
public final class DemoPeople implements RealmPeople {

    private static final String PASSWORD = "demo";

    @Override
    public InputStream file() {
        return requireNonNull(DemoPeople.class.getResourceAsStream("people.json"));
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    /** What each of them signs in with. */
    public static String password(Secrets secrets) {
        return requireNonNull(secrets.people().get(PASSWORD));
    }
}
