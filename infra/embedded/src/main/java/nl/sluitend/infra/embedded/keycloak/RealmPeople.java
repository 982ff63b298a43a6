package nl.sluitend.infra.embedded.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.ServiceLoader;

/**
 * People who can sign in to a new realm of ours. A module above registers them as a service; the product itself has
 * none.
 */
public interface RealmPeople {

    /** A part of a realm file: {@code users}, and {@code organizations} by alias with those as {@code members}. */
    InputStream file() throws IOException;

    /** The name of their password among the secrets of a data folder. */
    String password();

    /** Those registered here. */
    static List<RealmPeople> given() {
        return ServiceLoader.load(RealmPeople.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
