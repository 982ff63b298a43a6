package nl.sluitend.infra.launcher;

import java.net.URI;
import nl.sluitend.infra.SluitendApplication;
import nl.sluitend.infra.embedded.keycloak.Secrets;
import nl.sluitend.infra.launcher.Running.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The Spring application inside the launcher's own process, with the addresses of the other parts. */
final class RunningApplication implements AutoCloseable {

    private final DataFolder folder;
    private final Running running;
    private final int port;
    private final URI keycloak;
    private final Secrets secrets;
    private @Nullable ConfigurableApplicationContext context;

    RunningApplication(DataFolder folder, Running running, int port, URI keycloak, Secrets secrets) {
        this.folder = folder;
        this.running = running;
        this.port = port;
        this.keycloak = keycloak;
        this.secrets = secrets;
    }

    String start() {
        var application = new SpringApplication(SluitendApplication.class);
        // The launcher stops the parts in order; a hook of Spring's own would race it.
        application.setRegisterShutdownHook(false);
        context = application.run(
                "--server.port=" + port,
                "--sluitend.data=" + folder.path(),
                "--sluitend.postgres.uri=" + address(Part.POSTGRES),
                "--sluitend.vault.uri=" + address(Part.VAULT),
                "--sluitend.mongodb.uri=" + address(Part.DOCUMENTS),
                "--sluitend.keycloak.uri=" + keycloak,
                "--sluitend.keycloak.client-secret=" + secrets.gateway());
        return "http://127.0.0.1:" + port;
    }

    private String address(Part part) {
        return running.address(part).orElse("");
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
