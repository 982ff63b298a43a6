package nl.sluitend.infra.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the project is made of, for whoever asks whether something is in it.
 *
 * @param code all of it, in one text
 */
record Sources(String code) {

    private static final Pattern JOINT = Pattern.compile("-([a-z])");

    /** Told as what a next version would be. */
    private static final Set<String> NOT_YET = Set.of("/feed/v2");

    static Sources of(Path folder) {
        try (var all = Files.walk(folder)) {
            return new Sources(all.filter(Sources::isOne).map(Documents::text).collect(Collectors.joining("\n")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the files of the product: each holds one type of that name. */
    static Set<String> typesIn(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.map(Path::toString)
                    .filter(file -> file.contains("/src/main/java/") && file.endsWith(".java"))
                    .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length()))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The seeds of the test itself prove nothing. */
    private static boolean isOne(Path file) {
        var path = file.toString();
        return path.contains("/src/")
                && !path.contains("/target/")
                && !path.endsWith("/DocumentsTest.java")
                && path.matches(".*\\.(java|yaml|json|properties|graphqls|sql)");
    }

    boolean say(String word) {
        return code.contains(word);
    }

    /** A code is written as it is, as a constant, or as the sentence that a rule's name is. */
    boolean haveCode(String word) {
        return say(word)
                || say(word.toUpperCase(Locale.ROOT).replace('-', '_'))
                || Pattern.compile("(?i)\\brecord " + word.replace("-", "") + "\\b")
                        .matcher(code)
                        .find();
    }

    /** A setting is read by its whole name, or as a part of what bears the rest of the name. */
    boolean haveSetting(String name) {
        var last = name.lastIndexOf('.');
        var before = name.substring(0, last);
        var part = JOINT.matcher(name.substring(last + 1))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
        return say('"' + name + '"')
                || say("${" + name + ':')
                || (say('"' + before + '"')
                        && Pattern.compile("\\s" + part + "[,)]").matcher(code).find())
                || (part.equals("uri") && say("uri(\"" + before.substring(before.indexOf('.') + 1) + "\")"));
    }

    /** An address is written as it is, or its last part where the rest is known. */
    boolean haveAddress(String address) {
        var last = address.lastIndexOf('/');
        return NOT_YET.contains(address)
                || say(address)
                || (last > 0 && say(address.substring(0, last)) && say('"' + address.substring(last) + '"'));
    }
}
