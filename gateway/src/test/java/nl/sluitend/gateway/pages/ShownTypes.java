package nl.sluitend.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Remembers of which types of ours the values are that templates were given, forms apart. */
@Component
class ShownTypes implements WebMvcConfigurer, HandlerInterceptor {

    final Set<Class<?>> seen = ConcurrentHashMap.newKeySet();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        if (shown != null && !shown.getModel().containsKey(DecisionController.FORM)) {
            shown.getModel().values().stream()
                    .filter(Objects::nonNull)
                    .<Class<?>>map(Object::getClass)
                    .filter(type -> type.getName().startsWith("nl.sluitend."))
                    .forEach(seen::add);
        }
    }
}
