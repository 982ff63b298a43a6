package nl.sluitend.torture.machine;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.ByteBuddy;
import nl.sluitend.torture.agent.Agent;

/** A jar with only a manifest, which points a virtual machine to the agent and its libraries. */
final class AgentJar {

    private AgentJar() {}

    static Path writtenTo(Path file) throws IOException {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Premain-Class", Agent.class.getName());
        main.putValue("Can-Retransform-Classes", "true");
        main.putValue(
                "Class-Path",
                home(Agent.class).toUri() + " " + home(ByteBuddy.class).toUri());
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file;
    }

    /** The folder or jar that a class came from. */
    static Path home(Class<?> type) throws IOException {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
