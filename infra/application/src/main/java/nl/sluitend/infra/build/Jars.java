package nl.sluitend.infra.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * The class path: jars with those named in their manifests, and folders of compiled classes.
 *
 * @param entries in their order
 */
record Jars(List<Path> entries) {

    /** Of this virtual machine. */
    static Jars onClassPath() throws IOException {
        return of(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    static Jars of(String... entries) throws IOException {
        var all = Stream.<Path>builder();
        for (var entry : Arrays.stream(entries).map(Path::of).toList()) {
            all.add(entry);
            named(entry).forEach(all);
        }
        return new Jars(all.build().distinct().filter(Files::exists).toList());
    }

    /** The jars named in its manifest, as in that of the product's own jar. */
    private static List<Path> named(Path entry) throws IOException {
        if (!Files.isRegularFile(entry)) {
            return List.of();
        }
        try (var jar = new JarFile(entry.toFile())) {
            var manifest = jar.getManifest();
            var path = manifest == null ? null : manifest.getMainAttributes().getValue(Name.CLASS_PATH);
            return path == null
                    ? List.of()
                    : Arrays.stream(path.split(" ")).map(entry::resolveSibling).toList();
        }
    }

    /** A checksum of every byte: a jar with other content, even of the same length and date, has another one. */
    String sum() throws IOException {
        var sum = new CRC32C();
        for (var entry : entries) {
            for (var file : files(entry)) {
                sum.update(file.getFileName().toString().getBytes(UTF_8));
                try (var in = new CheckedInputStream(Files.newInputStream(file), sum)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        return "%08x".formatted(sum.getValue());
    }

    private static List<Path> files(Path entry) throws IOException {
        try (var files = Files.walk(entry)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
