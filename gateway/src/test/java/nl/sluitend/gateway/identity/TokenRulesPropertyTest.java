package nl.sluitend.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import nl.sluitend.gateway.identity.TokenRules.ACookieOpensSocketsOfItsOwnSiteOnly;
import nl.sluitend.gateway.identity.TokenRules.AnInhabitantActsForNoOrganisation;
import nl.sluitend.gateway.identity.TokenRules.AnOfficialsTokenNamesAnOrganisation;
import nl.sluitend.gateway.identity.TokenRules.CookiePostsCarryTheHeader;
import nl.sluitend.gateway.identity.TokenRules.ThePageBelongsToWhoIsSignedIn;
import nl.sluitend.gateway.identity.TokenRules.TheTokenCarriesOneRole;
import nl.sluitend.gateway.identity.TokenRules.TheTokenCarriesSomeRole;
import nl.sluitend.gateway.identity.TokenRules.TheTokenNamesOneOrganisation;
import nl.sluitend.kernel.decision.Role;

/** What a token must say, for any roles and organisations. */
class TokenRulesPropertyTest {

    @Property(tries = 200)
    void aTokenCarriesExactlyOneRole(@ForAll Set<Role> roles) {
        assertThat(new TheTokenCarriesSomeRole(roles).holds() && new TheTokenCarriesOneRole(roles).holds())
                .isEqualTo(roles.size() == 1);
    }

    /** An inhabitant names none, anybody else one. */
    @Property(tries = 200)
    void aTokenNamesTheOrganisationsThatItsRoleNeeds(
            @ForAll Role role, @ForAll @Size(max = 3) List<@AlphaChars String> organisations) {
        assertThat(new AnInhabitantActsForNoOrganisation(role, organisations).holds()
                        && new AnOfficialsTokenNamesAnOrganisation(role, organisations).holds()
                        && new TheTokenNamesOneOrganisation(organisations).holds())
                .isEqualTo(organisations.size() == (role == Role.INHABITANT ? 0 : 1));
    }

    @Property(tries = 4)
    void aSocketWithACookieComesFromItsOwnSite(@ForAll boolean withCookie, @ForAll boolean sameOrigin) {
        assertThat(new ACookieOpensSocketsOfItsOwnSiteOnly(withCookie, sameOrigin).holds())
                .isEqualTo(sameOrigin || !withCookie);
    }

    @Example
    void aPostWithACookieCarriesTheHeaderOfItsOwnPage() {
        assertThat(new CookiePostsCarryTheHeader(true).holds()).isTrue();
        assertThat(new CookiePostsCarryTheHeader(false).holds()).isFalse();
        assertThat(new ThePageBelongsToWhoIsSignedIn("hers", "hers").holds()).isTrue();
        assertThat(new ThePageBelongsToWhoIsSignedIn("hers", "his").holds()).isFalse();
    }
}
