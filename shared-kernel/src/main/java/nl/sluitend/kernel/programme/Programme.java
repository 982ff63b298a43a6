package nl.sluitend.kernel.programme;

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
 */
public record Programme(String programme, long version, String name, int places, int taken, ProgrammeTerms terms) {

    /** The places that are free, told as a count of places and not of people. */
    public MaskedCount free() {
        return MaskedCount.own(Math.max(0, places - taken));
    }
}
