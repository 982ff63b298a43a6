package nl.sluitend.gateway.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page whose template breaks after much of it was worked through. */
@Controller
class PageThatBreaks {

    static final String ADDRESS = "/breaks-halfway";

    @GetMapping(ADDRESS)
    String page() {
        return "pages/broken/halfway";
    }
}
