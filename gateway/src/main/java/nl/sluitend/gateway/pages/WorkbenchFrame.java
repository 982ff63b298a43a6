package nl.sluitend.gateway.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param language nl or en
 * @param name the reader's, as the realm says it
 * @param role the name of the role
 * @param roleName what the role is called
 * @param organisation what the reader's organisation is called; inhabitants have none
 * @param theme the name of the organisation's look; absent for the neutral one
 * @param address this page, to come back to
 * @param back where the reader came from, as the address says it; absent where it says none of this site
 * @param opened whether that address shows it again; what answers a form is shown by no address
 * @param page for whom it was opened
 * @param token what its forms send along
 * @param today in Amsterdam, as the product's clock says
 * @param links the reader's navigation
 */
@ForTemplates
public record WorkbenchFrame(
        String language,
        String name,
        String role,
        String roleName,
        @Nullable String organisation,
        @Nullable String theme,
        String address,
        @Nullable String back,
        boolean opened,
        String page,
        String token,
        LocalDate today,
        List<Link> links) {

    /**
     * A page of the navigation.
     *
     * @param current whether it is the one that is shown
     */
    public record Link(String address, String key, boolean current) {}
}
