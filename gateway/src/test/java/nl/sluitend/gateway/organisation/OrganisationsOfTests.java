package nl.sluitend.gateway.organisation;

import tools.jackson.databind.json.JsonMapper;

/** The product's own register of organisations, for tests of other packages. */
public final class OrganisationsOfTests {

    private OrganisationsOfTests() {}

    /** All of them. */
    public static Organisations organisations() {
        return new Organisations(new JsonMapper());
    }
}
