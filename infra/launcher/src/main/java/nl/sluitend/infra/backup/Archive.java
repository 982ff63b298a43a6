package nl.sluitend.infra.backup;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.databind.json.JsonMapper;

/** An archive while it is written, for its owner only: it gets its name when it is complete. */
final class Archive implements AutoCloseable {

    /** Writes the content of an entry; returns its number of rows. */
    @FunctionalInterface
    interface Content {
        long writeTo(OutputStream out) throws Exception;
    }

    private final Path path;
    private final Path draft;
    private final ZipOutputStream zip;
    private final List<Manifest.Part> parts = new ArrayList<>();

    private Archive(Path path, Path draft) throws IOException {
        this.path = path;
        this.draft = draft;
        this.zip = new ZipOutputStream(Files.newOutputStream(draft));
    }

    static Archive begin(Path path) throws IOException {
        var folder = Files.createDirectories(path.toAbsolutePath().getParent());
        return new Archive(
                path, Files.createTempFile(folder, "draft", ".zip", asFileAttribute(fromString("rw-------"))));
    }

    void add(String name, Content content) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        var digested = new DigestOutputStream(zip, DigestUtils.getSha256Digest());
        var rows = content.writeTo(digested);
        digested.flush();
        zip.closeEntry();
        parts.add(new Manifest.Part(
                name, rows, HexFormat.of().formatHex(digested.getMessageDigest().digest())));
    }

    /** Completes the archive with its manifest. */
    Manifest finish(String id, Instant madeAt, String holds, String schema) throws IOException {
        var manifest = new Manifest(id, madeAt, holds, schema, List.copyOf(parts));
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
        zip.close();
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        return manifest;
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(draft);
    }
}
