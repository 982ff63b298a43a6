package nl.sluitend.benchmark;

import com.mongodb.client.MongoClients;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.sluitend.benchmark.experiment.Experiment;
import nl.sluitend.benchmark.product.PartAddresses;
import nl.sluitend.benchmark.report.Machine;
import nl.sluitend.infra.embedded.keycloak.KeycloakDistribution;
import nl.sluitend.infra.launcher.VerbRefused;
import org.bson.Document;

/** The preconditions of a run, and the machine on which it is measured. */
final class Conditions {

    private static final int GIB = 30;
    private static final long MEMORY_GIB = 4;
    private static final long DISK_GIB = 3;
    /** A history of ten million events with its indexes takes about eight. */
    private static final long DISK_FOR_GROWTH_GIB = 15;

    private Conditions() {}

    static void requireRoom(Path data, List<Experiment> experiments) throws IOException {
        boolean grows = experiments.stream().anyMatch(each -> each.goal().equals("P6"));
        requireRoom(data, grows ? DISK_FOR_GROWTH_GIB : DISK_GIB);
    }

    private static void requireRoom(Path data, long diskGiB) throws IOException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        if (system.getTotalMemorySize() >> GIB < MEMORY_GIB) {
            throw new VerbRefused(
                    "This machine has less than %d GiB of memory: measure on a larger one.".formatted(MEMORY_GIB));
        }
        if (Files.getFileStore(data).getUsableSpace() >> GIB < diskGiB) {
            throw new VerbRefused(
                    "The disk of %s has less than %d GiB free: choose another with --data.".formatted(data, diskGiB));
        }
    }

    static Machine machine(Path home, PartAddresses parts) throws IOException, InterruptedException, SQLException {
        return Machine.here(home, postgres(parts), documents(parts), keycloak());
    }

    private static String postgres(PartAddresses parts) throws SQLException {
        try (var connection = DriverManager.getConnection(parts.events())) {
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static String keycloak() throws IOException {
        return KeycloakDistribution.unpacked()
                .map(KeycloakDistribution::version)
                .orElse("keycloak");
    }

    private static String documents(PartAddresses parts) {
        try (var client = MongoClients.create(parts.documents())) {
            var said = client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
            return "document store that speaks as MongoDB " + said.getString("version");
        }
    }
}
