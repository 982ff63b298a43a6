package nl.sluitend.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.sluitend.kernel.decision.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Gives the counts of a page as a file, at the page's own address with an ending. */
@Controller
class SheetController {

    private static final String ENDING = ".csv";

    private final PageShower shower;

    SheetController(PageShower shower) {
        this.shower = shower;
    }

    @GetMapping({"/board.csv", "/months.csv", "/funnel.csv"})
    ModelAndView sheet(HttpServletRequest request, HttpServletResponse response, Caller caller) {
        var address = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var page = WorkbenchPage.at(address.substring(0, address.length() - ENDING.length()));
        return shower.sheet(page.orElseThrow(), request, response, caller);
    }
}
