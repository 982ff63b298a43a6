package nl.sluitend.benchmark.growth;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What differs between people in the events of one life, with the text in its place while it is lived. */
enum Placeholder {
    INHABITANT("00000000-0000-8000-8000-000000000001"),
    WW_CASE("00000000-0000-8000-8000-000000000002"),
    HANDOVER("00000000-0000-8000-8000-000000000003"),
    TRAJECTORY("00000000-0000-8000-8000-000000000004"),
    PLACEMENT("00000000-0000-8000-8000-000000000005"),
    PROGRAMME("00000000-0000-8000-8000-000000000006"),
    EMPLOYER("00000000-0000-8000-8000-000000000007"),
    AGREEMENT("00000000-0000-8000-8000-000000000008"),
    MUNICIPALITY("GM9999"),
    ORGANISATION("gm9999"),
    REFERENCE("blank-reference"),
    NAME("blank-name"),
    BIRTH_DATE("blank-birth-date"),
    CONTACT("blank-contact-details"),
    CONTACT_PERSON("blank-phone-and-name");

    static final Pattern ANY = Pattern.compile(
            Arrays.stream(values()).map(blank -> Pattern.quote(blank.words)).collect(Collectors.joining("|")));

    private static final Map<String, Placeholder> BY_WORDS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Placeholder::words, Function.identity()));

    private final String words;

    Placeholder(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Placeholder reading(String words) {
        return requireNonNull(BY_WORDS.get(words));
    }
}
