package nl.sluitend.gateway.inhabitant;

import java.util.Optional;
import java.util.function.BiFunction;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.inhabitant.Person;
import nl.sluitend.kernel.inhabitant.PersonName;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * Who somebody is, for someone who may read it; absent parts were withheld or destroyed. Each part is unsealed when it
 * is asked for: a list that shows names decrypts no addresses.
 */
public final class OpenPerson {

    private final Person closed;
    private final BiFunction<InhabitantId, Sealed, Optional<String>> opening;
    private final SingletonSupplier<Optional<Personalia.Named>> named;

    /** @param opening unseals a value; empty when the key was destroyed */
    OpenPerson(Person closed, BiFunction<InhabitantId, Sealed, Optional<String>> opening) {
        this.closed = closed;
        this.opening = opening;
        this.named = SingletonSupplier.of(() -> text(closed.name()).map(Personalia::named));
    }

    /** How to address the person; also absent when no name is known. */
    public @Nullable String name() {
        return named.obtain().flatMap(Personalia.Named::written).orElse(null);
    }

    /** The known parts of the name; also absent when it came as a whole. */
    public @Nullable PersonName nameParts() {
        return named.obtain().map(Personalia.Named::parts).orElse(null);
    }

    /** As far as it is known. */
    public @Nullable BirthDate birthDate() {
        return text(closed.birthDate()).flatMap(BirthDate::read).orElse(null);
    }

    /** How to reach the person. */
    public @Nullable Contact contact() {
        return text(closed.contact()).map(Personalia::contact).orElse(null);
    }

    /** The latest. */
    public AgeBand ageBand() {
        return closed.ageBand();
    }

    private Optional<String> text(@Nullable Sealed part) {
        return Optional.ofNullable(part).flatMap(value -> opening.apply(new InhabitantId(closed.inhabitant()), value));
    }

    @Override
    public String toString() {
        return "person";
    }
}
