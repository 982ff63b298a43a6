package nl.sluitend.infra.docs;

import static java.util.Comparator.comparing;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.view.Page.Entry;
import nl.sluitend.kernel.view.Window;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

/** The words of the kernel: its public records and enumerations, without keys and the mechanics of pages and rules. */
final class Kernel {

    private static final Set<Class<?>> MECHANICS =
            Set.of(nl.sluitend.kernel.view.Page.class, Entry.class, Window.class);
    private static final Set<String> MECHANICAL = Set.of("rule", "event");

    private Kernel() {}

    static List<Class<?>> words() {
        var scanner = new EveryType();
        scanner.addIncludeFilter((_, _) -> true);
        return scanner.findCandidateComponents("nl.sluitend.kernel").stream()
                .filter(found -> !String.valueOf(found.getResourceDescription()).contains("test-classes"))
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(name -> ClassUtils.resolveClassName(String.valueOf(name), null))
                .filter(Kernel::isWord)
                .sorted(comparing(Class::getName))
                .toList();
    }

    private static boolean isWord(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.isRecord() || type.isEnum())
                && !type.getSimpleName().endsWith("Id")
                && !MECHANICS.contains(type)
                && !MECHANICAL.contains(Rules.contextOf(type));
    }

    private static final class EveryType extends ClassPathScanningCandidateComponentProvider {

        EveryType() {
            super(false);
        }

        @Override
        protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
            return definition.getMetadata().isIndependent();
        }
    }
}
