package nl.sluitend.gateway.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.sluitend.gateway.decision.Problems;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Scheme, host, port and prefix under which people reach us, as a trusted proxy reports them in {@code X-Forwarded-*}
 * or {@code Forwarded} (RFC 7239). From anybody else these headers are removed before anything reads them.
 */
final class ProxyHeaders implements Filter {

    private final ForwardedHeaderFilter believed = new ForwardedHeaderFilter();
    private final ForwardedHeaderFilter dropped = new ForwardedHeaderFilter();
    private final TrustedProxies proxies;
    private final Problems problems;

    ProxyHeaders(TrustedProxies proxies, Problems problems) {
        this.proxies = proxies;
        this.problems = problems;
        dropped.setRemoveOnly(true);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        if (!proxies.sent(asked)) {
            dropped.doFilter(request, response, chain);
        } else if (!Outside.isUnderstood(asked)) {
            problems.tell(
                    asked,
                    (HttpServletResponse) response,
                    Problems.of(HttpStatus.BAD_REQUEST, IdentityWords.PROXY_NOT_UNDERSTOOD));
        } else {
            believed.doFilter(new ToldPlainly(asked), response, chain);
        }
    }

    /** Before all other filters, even when a request is dispatched a second time. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(TrustedProxies.class)
    static class First {

        @Bean
        FilterRegistrationBean<ProxyHeaders> proxyHeaders(TrustedProxies proxies, Problems problems) {
            var first = new FilterRegistrationBean<>(new ProxyHeaders(proxies, problems));
            first.setOrder(Ordered.HIGHEST_PRECEDENCE);
            first.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
            return first;
        }
    }
}
