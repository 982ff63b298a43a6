package nl.sluitend.kernel.inhabitant;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A name in its parts, as far as the register of persons knows them; somebody may have only one name, or none that is
 * known. Never prints itself.
 *
 * @param initials with their full stops
 * @param given given name or names
 * @param prefix of the family name
 * @param family without its prefix; the register writes {@value #NOT_KNOWN} where it is not known
 */
public record PersonName(
        @Nullable String initials,
        @Nullable String given,
        @Nullable String prefix,
        @Nullable String family) {

    /** How the register writes a family name that is not known. */
    public static final String NOT_KNOWN = ".";

    public PersonName {
        initials = kept(initials);
        given = kept(given);
        prefix = kept(prefix);
        family = kept(family);
    }

    private static @Nullable String kept(@Nullable String part) {
        return Optional.ofNullable(part)
                .map(Text::kept)
                .filter(text -> !text.equals(NOT_KNOWN))
                .orElse(null);
    }

    /** As written on an envelope: {@code A. van der Berg}; empty when nothing of it is known. */
    public Optional<String> written() {
        return Optional.of(Stream.of(initials == null ? given : initials, prefix, family)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty());
    }

    @Override
    public String toString() {
        return "a name";
    }
}
