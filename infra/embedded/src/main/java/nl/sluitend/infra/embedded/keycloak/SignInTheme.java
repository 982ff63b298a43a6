package nl.sluitend.infra.embedded.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The pages on which people sign in, in the look of the workbench. Keycloak reads them from a folder of its home. */
final class SignInTheme {

    private static final String OURS = "keycloak/themes/sluitend/";

    /** The workbench's own: a look is written once. */
    private static final List<String> SHARED = List.of("tokens.css", "sluitend.css", "icon.svg");

    /** Keycloak never renews these. Source: https://github.com/keycloak/keycloak/issues/52802. */
    private static final String COMPRESSED = "data/tmp/kc-gzip-cache";

    private SignInTheme() {}

    /** Puts them into the home of a Keycloak that does not run; what an earlier build put there goes. */
    static void copyTo(Path home) throws IOException {
        var theme = home.resolve("themes/sluitend");
        FileSystemUtils.deleteRecursively(theme);
        FileSystemUtils.deleteRecursively(home.resolve(COMPRESSED));
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + OURS + "**/*.*")) {
            copy(file, theme.resolve(nameOf(file)));
        }
        for (var name : SHARED) {
            copy(new ClassPathResource("static/pages/" + name), theme.resolve("login/resources/pages/" + name));
        }
    }

    private static String nameOf(Resource file) throws IOException {
        var address = file.getURL().getPath();
        return address.substring(address.lastIndexOf(OURS) + OURS.length());
    }

    private static void copy(Resource file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (var content = file.getInputStream()) {
            Files.copy(content, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
