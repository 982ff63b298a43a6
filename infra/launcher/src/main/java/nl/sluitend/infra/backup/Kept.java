package nl.sluitend.infra.backup;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.databind.json.JsonMapper;

/** An existing archive, checked as a whole before anything is read from it. */
final class Kept implements AutoCloseable {

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private Kept(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    static Kept open(Path path, String holds) throws IOException {
        if (Unfinished.isOf(path)) {
            throw new BackupRefused("The backup of %s broke off: make another backup.".formatted(path));
        }
        try {
            var zip = new ZipFile(path.toFile());
            var kept = new Kept(path, zip, manifest(zip));
            kept.check(holds);
            return kept;
        } catch (FileNotFoundException | NoSuchFileException missing) {
            throw new BackupRefused("%s is missing: name the folders that the backup wrote.".formatted(path), missing);
        } catch (ZipException broken) {
            throw new BackupRefused("%s is not a complete archive: make another backup.".formatted(path), broken);
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new ZipException("no manifest");
        }
        try (var in = zip.getInputStream(entry)) {
            return JsonMapper.shared().readValue(in, Manifest.class);
        }
    }

    private void check(String holds) throws IOException {
        if (!manifest.holds().equals(holds)) {
            throw new BackupRefused("%s holds %s instead of %s.".formatted(path, manifest.holds(), holds));
        }
        for (var part : manifest.parts()) {
            check(part);
        }
    }

    private void check(Manifest.Part part) throws IOException {
        try (var in = content(part.name())) {
            if (!DigestUtils.sha256Hex(in).equals(part.sha256())) {
                throw new BackupRefused(
                        "%s was changed or damaged in %s: make another backup.".formatted(path, part.name()));
            }
        }
    }

    Manifest manifest() {
        return manifest;
    }

    List<Manifest.Part> parts() {
        return manifest.parts();
    }

    InputStream content(String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new BackupRefused("%s lacks %s: make another backup.".formatted(path, part));
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
