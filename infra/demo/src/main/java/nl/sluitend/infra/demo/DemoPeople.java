package nl.sluitend.infra.demo;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import nl.sluitend.infra.embedded.keycloak.RealmPeople;
import nl.sluitend.infra.embedded.keycloak.Secrets;

/** The people of the demo, with one password for all, generated for each data folder. */
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

    /** The password with which each of them signs in. */
    public static String password(Secrets secrets) {
        return requireNonNull(secrets.people().get(PASSWORD));
    }
}
