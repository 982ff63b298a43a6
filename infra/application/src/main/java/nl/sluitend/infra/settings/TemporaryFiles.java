package nl.sluitend.infra.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the web server's own folders in the installation's, which the next start clears: in the machine's temporary
 * folder those of a killed process would stay for ever. The other one is a setting, {@code server.tomcat.basedir}.
 */
@Component
class TemporaryFiles implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final Path folder;

    TemporaryFiles(@Value("${server.tomcat.basedir}") Path folder) {
        this.folder = folder;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        try {
            server.setDocumentRoot(
                    Files.createDirectories(folder.toAbsolutePath().resolve("pages"))
                            .toFile());
        } catch (IOException e) {
            throw new IllegalStateException(folder + " cannot be made", e);
        }
    }
}
