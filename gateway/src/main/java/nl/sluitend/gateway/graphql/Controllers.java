package nl.sluitend.gateway.graphql;

import java.util.Set;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.HandlerMethod;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

/**
 * Operations and batches wait for a component, so each gets a thread of its own and may be plain blocking code. Other
 * fields are computed in place: a thread for each of thousands would cost more than the work.
 */
@Configuration(proxyBeanMethods = false)
class Controllers {

    private static final Set<String> OPERATIONS = Set.of("Query", "Mutation");

    @Bean
    AnnotatedControllerConfigurer annotatedControllerConfigurer(
            ObjectProvider<HandlerMethodArgumentResolver> resolvers) {
        var configurer = new AnnotatedControllerConfigurer();
        configurer.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        configurer.setBlockingMethodPredicate(Controllers::waits);
        resolvers.orderedStream().forEach(configurer::addCustomArgumentResolver);
        return configurer;
    }

    private static boolean waits(HandlerMethod method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), SchemaMapping.class);
        return method.hasMethodAnnotation(BatchMapping.class)
                || (mapping != null && OPERATIONS.contains(mapping.typeName()));
    }
}
