package nl.sluitend.infra.documents;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.sluitend.infra.settings.SluitendSettings;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The driver to the document store, embedded or not: the address alone decides. */
@Configuration(proxyBeanMethods = false)
class DocumentStoreConfiguration {

    /** A store that is down is reported quickly, and used again as soon as it answers. */
    private static final int PATIENCE_SECONDS = 2;

    @Bean
    MongoClient mongoClient(SluitendSettings settings) {
        return MongoClients.create(MongoClientSettings.builder()
                .applicationName("sluitend")
                .applyConnectionString(new ConnectionString(settings.mongodb().uri()))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .build());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, SluitendSettings settings) {
        var named = new ConnectionString(settings.mongodb().uri()).getDatabase();
        return client.getDatabase(Objects.requireNonNullElse(named, "sluitend"));
    }

    @Bean
    HealthIndicator documentsHealthIndicator(MongoDatabase documents) {
        return () -> {
            documents.runCommand(new Document("ping", 1));
            return Health.up().build();
        };
    }
}
