package nl.sluitend.gateway.organisation;

import tools.jackson.databind.json.JsonMapper;

/** The product's own tables, for tests of other contexts. */
public final class RegionsOfTests {

    private RegionsOfTests() {}

    /** All municipalities. */
    public static Regions regions() {
        return new Regions(new JsonMapper());
    }
}
