package nl.sluitend.kernel.inhabitant;

import io.soabase.recordbuilder.core.RecordBuilder;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, sealed.
 *
 * @param inhabitant under whose key the values are sealed
 * @param name how to address the person; withheld from whoever has no relation to them
 * @param birthDate withheld from whoever has no need of it
 * @param contact withheld from whoever has no need of it
 * @param ageBand the latest
 */
@RecordBuilder
public record Person(
        String inhabitant,
        @Nullable Sealed name,
        @Nullable Sealed birthDate,
        @Nullable Sealed contact,
        AgeBand ageBand) implements PersonBuilder.With {}
