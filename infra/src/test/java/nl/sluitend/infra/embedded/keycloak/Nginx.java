package nl.sluitend.infra.embedded.keycloak;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The nginx of this machine, with the configuration that docs/operations.md gives. */
final class Nginx implements AutoCloseable {

    static final String MISSING = "There is no nginx on this machine; -Dsluitend.nginx=… names one.";

    private static final Pattern EXAMPLE = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);
    private static final String PASSWORD = "changeit";

    private final Process process;

    private Nginx(Process process) {
        this.process = process;
    }

    static Optional<Path> find() {
        var named = System.getProperty("sluitend.nginx");
        return (named == null ? List.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx") : List.of(named))
                .stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    static Nginx start(Path executable, Path folder, int port, URI application) throws Exception {
        certificate(folder);
        Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events {}
                http {
                access_log off;
                client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                %2$s
                }
                """.formatted(folder, example(folder, port, application)));
        var process = new ProcessBuilder(
                        executable.toString(),
                        "-p",
                        folder.toString(),
                        "-e",
                        folder.resolve("error.log").toString(),
                        "-c",
                        folder.resolve("nginx.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        return new Nginx(process);
    }

    /** The example of the guide; only its names and ports are replaced. */
    private static String example(Path folder, int port, URI application) throws IOException {
        var found = EXAMPLE.matcher(Files.readString(Path.of("..", "docs", "operations.md")));
        if (!found.find()) {
            throw new IOException("docs/operations.md has no example for nginx.");
        }
        return found.group(1)
                .replace("listen 443 ssl", "listen 127.0.0.1:" + port + " ssl")
                .replace("server_name sluitend.example", "server_name 127.0.0.1")
                .replace("/etc/ssl/sluitend", folder + "/sluitend")
                .replace("http://127.0.0.1:8080/", application + "/");
    }

    private static void certificate(Path folder) throws Exception {
        var store = folder.resolve("store.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD,
                        "-validity",
                        "2")
                .inheritIO()
                .start()
                .waitFor();
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        write(
                folder.resolve("sluitend.key"),
                "PRIVATE KEY",
                keys.getKey("a", PASSWORD.toCharArray()).getEncoded());
        write(
                folder.resolve("sluitend.pem"),
                "CERTIFICATE",
                keys.getCertificate("a").getEncoded());
    }

    private static void write(Path file, String what, byte[] bytes) throws IOException, GeneralSecurityException {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        Files.writeString(
                file, "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(what, lines.encodeToString(bytes)));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
