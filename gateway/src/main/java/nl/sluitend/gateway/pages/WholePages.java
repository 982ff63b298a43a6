package nl.sluitend.gateway.pages;

import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** A page is written when it is whole: one that broke halfway had already told that all is well. */
@Component
class WholePages {

    WholePages(ThymeleafViewResolver views) {
        views.setProducePartialOutputWhileProcessing(false);
    }
}
