package nl.sluitend.infra.launcher;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import nl.sluitend.infra.identity.RealmPage;
import nl.sluitend.infra.launcher.Running.Part;
import nl.sluitend.infra.postgres.DataSources;
import org.bson.Document;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks a part itself whether it is ready, the way its users do. */
record Readiness(DataFolder folder) {

    private static final int PATIENCE_SECONDS = 2;

    boolean of(Part part, String address) throws IOException, InterruptedException {
        return switch (part) {
            case LAUNCHER -> folder.isInUse();
            case POSTGRES, VAULT -> database(address);
            case DOCUMENTS -> documents(address);
            case KEYCLOAK -> RealmPage.answers(URI.create(address));
            case APPLICATION -> new Health(URI.create(address)).isUp();
        };
    }

    private static boolean database(String address) {
        try (var connection =
                DataSources.at(address, Duration.ofSeconds(PATIENCE_SECONDS)).getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException _) {
            return false;
        }
    }

    private static boolean documents(String address) {
        try (var client = MongoClients.create(patient(address))) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }

    private static String patient(String address) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam("serverSelectionTimeoutMS", PATIENCE_SECONDS * 1000)
                .toUriString();
    }
}
