package nl.sluitend.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.sluitend.gateway.decision.PageOfWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** Where templates and their words lie, and in which language they are said. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    /** Dutch, until the reader chooses otherwise: whatever the browser was installed in. */
    static final Locale DUTCH = Locale.of("nl");

    private static final String FOLDER = "nl/sluitend/gateway/";

    private static final String[] WORDS = {
        "pages/pages",
        "pages/today",
        "pages/help",
        "dossier/pages",
        "dossier/picture",
        "dossier/events",
        "wwcase/pages",
        "handover/pages",
        "worklist/pages",
        "inhabitant/pages",
        "programme/pages",
        "employer/pages",
        "agreement/pages",
        "rebuild/pages",
        "delivery/pages",
        "audit/pages"
    };

    /** Under this name in place of Boot's own, which would look below {@code templates}. */
    @Bean
    SpringResourceTemplateResolver defaultTemplateResolver() {
        var resolver = new SpringResourceTemplateResolver();
        resolver.setPrefix("classpath:/" + FOLDER);
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setCheckExistence(true);
        return resolver;
    }

    /** Read once and put together: the other one would look for a word in one bundle after the other. */
    @Bean
    MessageSource messageSource() {
        var words = new ReloadableResourceBundleMessageSource();
        for (var bundle : WORDS) {
            words.addBasenames("classpath:" + FOLDER + bundle);
        }
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(DUTCH);
        words.setAlwaysUseMessageFormat(true);
        return words;
    }

    /** What is told once is told by the page that its reader opens, not by a list that asks for itself in another tab. */
    @Bean
    FlashMapManager flashMapManager() {
        return new SessionFlashMapManager() {
            @Override
            protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
                return request.getHeader("HX-Request") == null ? super.retrieveFlashMaps(request) : null;
            }
        };
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver(PageOfWords.LANGUAGE);
        resolver.setDefaultLocale(DUTCH);
        resolver.setRejectInvalidCookies(false);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        return resolver;
    }
}
