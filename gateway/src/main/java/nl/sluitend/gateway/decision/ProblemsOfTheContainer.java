package nl.sluitend.gateway.decision;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Replaces the container's own error page; runs last, so that no other valve overrides ours. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemsOfTheContainer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Problems problems;

    ProblemsOfTheContainer(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(this::tellInOurWords);
    }

    private void tellInOurWords(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.getPipeline().addValve(new ProblemValve(problems));
            host.setErrorReportValveClass(ProblemValve.class.getName());
        }
    }
}
