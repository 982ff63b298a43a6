package nl.sluitend.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.sluitend.command.inhabitant.Inhabitant;
import nl.sluitend.kernel.rule.Rule;

/** Every rule of this module, found among its compiled classes. */
final class RulesOfThisModule {

    private static final String CLASS = ".class";

    private RulesOfThisModule() {}

    static List<Class<? extends Rule>> all() {
        var classes = compiled();
        try (var files = Files.walk(classes)) {
            return files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(CLASS))
                    .sorted()
                    .<Class<?>>map(RulesOfThisModule::load)
                    .filter(type -> Rule.class.isAssignableFrom(type) && !type.isInterface())
                    .<Class<? extends Rule>>map(type -> type.asSubclass(Rule.class))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path compiled() {
        try {
            return Path.of(Inhabitant.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
        try {
            return Class.forName(name, false, RulesOfThisModule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
