package nl.sluitend.infra.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import nl.sluitend.infra.embedded.documents.DocumentStore;
import nl.sluitend.infra.settings.SluitendSettings;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The embedded store through the driver that a real MongoDB is reached with. */
class DocumentStoreTest {

    @Configuration
    @Import(DocumentStoreConfiguration.class)
    @EnableConfigurationProperties(SluitendSettings.class)
    static class Application {}

    private static ApplicationContextRunner applicationWith(String mongodb) {
        return new ApplicationContextRunner()
                .withUserConfiguration(Application.class)
                .withPropertyValues(
                        "sluitend.postgres.uri=jdbc:postgresql://127.0.0.1:1/sluitend",
                        "sluitend.vault.uri=jdbc:postgresql://127.0.0.1:1/sluitend_vault",
                        "sluitend.mongodb.uri=" + mongodb,
                        "sluitend.keycloak.uri=http://127.0.0.1:1");
    }

    @Test
    void theDriverWritesAndReads() {
        try (var store = DocumentStore.start()) {
            applicationWith(store.uri()).run(context -> {
                var inbox = context.getBean(MongoDatabase.class).getCollection("inbox");
                inbox.insertOne(new Document("_id", "leiden").append("open", 3));
                assertThat(inbox.find(new Document("_id", "leiden")).first()).containsEntry("open", 3);
            });
        }
    }

    @Test
    void aStoreThatIsDownIsSaidAtOnce() {
        applicationWith("mongodb://127.0.0.1:1/sluitend").run(context -> {
            var documents = context.getBean(MongoDatabase.class);
            var begin = System.nanoTime();
            assertThatThrownBy(() -> documents.runCommand(new Document("ping", 1)))
                    .isInstanceOf(MongoTimeoutException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        });
    }
}
