package nl.sluitend.kernel.inhabitant;

import nl.sluitend.kernel.event.InhabitantEvent;

/** What happens to the person's own record. */
public sealed interface PersonEvent extends InhabitantEvent
        permits InhabitantRegistered,
                AgeBandDetermined,
                PersonalDetailsRevised,
                ResidenceEstablished,
                JobseekerRegistered {

    @Override
    default <R> R in(Families<R> families) {
        return families.person(this);
    }
}
