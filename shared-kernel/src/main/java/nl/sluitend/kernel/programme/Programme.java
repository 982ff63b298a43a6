package nl.sluitend.kernel.programme;

import nl.sluitend.kernel.view.CatalogueEntry;
import nl.sluitend.kernel.view.MaskedCount;

/**
 * A programme as people see it.
 *
 * @param programme its key
 * @param version the stream's number of the newest event in it
 * @param name as people know it
 * @param places how many can take part at the same time
 * @param taken how many do
 * @param terms for whom it is
 * @param exact whether it is shown to its own municipality; others see its people in tens (ADR 7)
 */
public record Programme(
        String programme, long version, String name, int places, int taken, ProgrammeTerms terms, boolean exact)
        implements CatalogueEntry {

    @Override
    public String key() {
        return programme;
    }

    /** The free places: masked, because subtracting them from all places counts people. */
    public MaskedCount free() {
        var told = exact ? MaskedCount.own(taken) : MaskedCount.ofOthers(taken);
        return new MaskedCount(told.value() == null ? null : Math.max(0, places - told.value()), exact);
    }

    /** The same for another municipality: neither its people nor what happens with its places are counted for it. */
    public Programme toldToOthers() {
        return new Programme(programme, 0, name, places, taken, terms, false);
    }
}
