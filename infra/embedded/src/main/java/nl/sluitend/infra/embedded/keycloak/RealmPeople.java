package nl.sluitend.infra.embedded.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.ServiceLoader;

/**
 * People whom a realm that we fill lets in from its first day on. Whoever stands above on the class path names them as a
 * service; the product itself brings none.
 */
public interface RealmPeople {

    /** A part of a realm file: {@code users}, and {@code organizations} by alias with those as {@code members}. */
    InputStream file() throws IOException;

    /** The name of their password among the secrets of a data folder. */
    String password();

    /** Those that are given here. */
    static List<RealmPeople> given() {
        return ServiceLoader.load(RealmPeople.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
