package nl.sluitend.infra.guards.text;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import nl.sluitend.kernel.catalogue.EventCatalogue;
import nl.sluitend.kernel.decision.Role;
import org.jspecify.annotations.Nullable;

/** Switches that name a role, a relation, a viewpoint or an event, and have a default beside. */
final class Switches {

    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Set<String> OTHERS =
            Set.of("OWN", "FORMER", "Viewpoint", "Whole", "OfBodies", "Outside", "InhabitantEvent", "DomainEvent");
    private static final Set<String> GUARDED = Stream.of(
                    Arrays.stream(Role.values()).map(Role::name),
                    EventCatalogue.events().values().stream().map(Class::getSimpleName),
                    EventCatalogue.events().values().stream()
                            .flatMap(event -> Arrays.stream(event.getInterfaces()))
                            .map(Class::getSimpleName),
                    OTHERS.stream())
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private Switches() {}

    static List<String> openIn(List<Path> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            return open(files.getJavaFileObjectsFromPaths(sources));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> openIn(String source) {
        return open(List.of(new Text(source)));
    }

    static boolean areOpen(String cases) {
        return !openIn("class A { int a(Object o) { return switch (o) { " + cases + " }; } }")
                .isEmpty();
    }

    private static List<String> open(Iterable<? extends JavaFileObject> sources) {
        var task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        var found = new ArrayList<String>();
        try {
            task.parse().forEach(unit -> new Looking(unit).scan(unit, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean isOpen(List<? extends CaseTree> cases) {
        var labels = cases.stream().flatMap(each -> each.getLabels().stream()).toList();
        return labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance)
                && labels.stream().flatMap(Switches::names).anyMatch(GUARDED::contains);
    }

    /** The words of a label: of {@code case HandoverOffered e} the type, of {@code case OWN} the constant. */
    private static Stream<String> names(Object label) {
        return label instanceof ConstantCaseLabelTree || label instanceof PatternCaseLabelTree
                ? WORD.matcher(label.toString()).results().map(match -> match.group())
                : Stream.empty();
    }

    private static final class Looking extends TreeScanner<Void, List<String>> {

        private final CompilationUnitTree unit;

        Looking(CompilationUnitTree unit) {
            this.unit = unit;
        }

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, List<String> found) {
            look(tree.getCases(), tree, found);
            return super.visitSwitch(tree, found);
        }

        @Override
        public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, List<String> found) {
            look(tree.getCases(), tree, found);
            return super.visitSwitchExpression(tree, found);
        }

        private void look(List<? extends CaseTree> cases, Object tree, List<String> found) {
            if (isOpen(cases)) {
                found.add(unit.getSourceFile().getName() + ": "
                        + tree.toString().lines().findFirst().orElse(""));
            }
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String source;

        Text(String source) {
            super(URI.create("string:///A.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignored) {
            return source;
        }
    }
}
