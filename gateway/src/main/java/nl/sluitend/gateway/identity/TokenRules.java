package nl.sluitend.gateway.identity;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.gateway.organisation.Organisation;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The rules for tokens: what a token must say before anything is asked. */
final class TokenRules {

    private TokenRules() {}

    /** Without a role of the product nobody has a task in it. */
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

    /** Whoever works for two chooses at sign-in for which. */
    @Ground(law = "SUWI 62", field = "organization")
    record TheTokenNamesOneOrganisation(Collection<String> organisations) implements Rule {
        @Override
        public boolean holds() {
            return organisations.size() <= 1;
        }
    }

    /** An inhabitant sees the own file as a person, not as somebody's employee. */
    @Ground(law = "AVG 15", field = "organization")
    record AnInhabitantActsForNoOrganisation(Role role, Collection<String> organisations) implements Rule {
        @Override
        public boolean holds() {
            return role != Role.INHABITANT || organisations.isEmpty();
        }
    }

    /** Only organisations in the register have agreed to the rules of the house. */
    @Ground(law = "AVG 26", field = "organization")
    record TheOrganisationIsRegistered(Optional<Organisation> organisation) implements Rule {
        @Override
        public boolean holds() {
            return organisation.isPresent();
        }
    }

    /** Roles hold in the whole realm; an office exists with certain employers only. */
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

    /** Two people in two tabs of one browser share a cookie: a page acts for nobody but whom it was opened for. */
    @Ground(law = "BIO2 8.26", field = "X-Sluitend")
    record ThePageBelongsToWhoIsSignedIn(String page, String signedIn) implements Rule {
        @Override
        public boolean holds() {
            return page.equals(signedIn);
        }
    }

    /** A page of another site can open a socket with our cookie; it says from where it comes. */
    @Ground(law = "BIO2 8.26", field = "Origin")
    record ACookieOpensSocketsOfItsOwnSiteOnly(boolean withCookie, boolean sameOrigin) implements Rule {
        @Override
        public boolean holds() {
            return !withCookie || sameOrigin;
        }
    }
}
