package nl.sluitend.gateway.identity;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.gateway.organisation.Organisation;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The rules for tokens: what a token must say before anything else is checked. */
final class TokenRules {

    private TokenRules() {}

    /** Without one of the product's roles nobody has a task in it. */
    @Ground(law = "AVG 5(1)b", field = "roles")
    record TheTokenCarriesSomeRole(Set<Role> roles) implements Rule {
        @Override
        public boolean holds() {
            return !roles.isEmpty();
        }
    }

    /** Two roles would be two purposes at once. */
    @Ground(law = "AVG 5(1)b", field = "roles")
    record TheTokenCarriesOneRole(Set<Role> roles) implements Rule {
        @Override
        public boolean holds() {
            return roles.size() <= 1;
        }
    }

    /** An official acts for an employer, a machine for its owner. */
    @Ground(law = "SUWI 62", field = "organization")
    record AnOfficialsTokenNamesAnOrganisation(Role role, Collection<String> organisations) implements Rule {
        @Override
        public boolean holds() {
            return role == Role.INHABITANT || !organisations.isEmpty();
        }
    }

    /** Somebody who works for two chooses one at sign-in. */
    @Ground(law = "SUWI 62", field = "organization")
    record TheTokenNamesOneOrganisation(Collection<String> organisations) implements Rule {
        @Override
        public boolean holds() {
            return organisations.size() <= 1;
        }
    }

    /** An inhabitant sees their own file as a person, not as somebody's employee. */
    @Ground(law = "AVG 15", field = "organization")
    record AnInhabitantActsForNoOrganisation(Role role, Collection<String> organisations) implements Rule {
        @Override
        public boolean holds() {
            return role != Role.INHABITANT || organisations.isEmpty();
        }
    }

    /** Only registered organisations have agreed to the rules of use. */
    @Ground(law = "AVG 26", field = "organization")
    record TheOrganisationIsRegistered(Optional<Organisation> organisation) implements Rule {
        @Override
        public boolean holds() {
            return organisation.isPresent();
        }
    }

    /** Roles are realm-wide; each exists only at certain kinds of employer. */
    @Ground(law = "SUWI 62", field = "roles")
    record TheRoleFitsTheOrganisation(Role role, Organisation organisation) implements Rule {
        @Override
        public boolean holds() {
            return RolePolicy.employersOf(role).contains(organisation.kind());
        }
    }

    /** A page of another site can send a form with our cookie, but not with a header of ours. */
    @Ground(law = "BIO2 8.26", field = "X-Sluitend")
    record CookiePostsCarryTheHeader(boolean carried) implements Rule {
        @Override
        public boolean holds() {
            return carried;
        }
    }

    /** Two people in two tabs of one browser share a cookie: a page acts only for the person for whom it was opened. */
    @Ground(law = "BIO2 8.26", field = "X-Sluitend")
    record ThePageBelongsToWhoIsSignedIn(String page, String signedIn) implements Rule {
        @Override
        public boolean holds() {
            return page.equals(signedIn);
        }
    }

    /** A page of another site can open a socket with our cookie, but not hide its origin. */
    @Ground(law = "BIO2 8.26", field = "Origin")
    record ACookieOpensSocketsOfItsOwnSiteOnly(boolean withCookie, boolean sameOrigin) implements Rule {
        @Override
        public boolean holds() {
            return !withCookie || sameOrigin;
        }
    }
}
