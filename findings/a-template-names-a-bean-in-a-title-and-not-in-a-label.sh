#!/usr/bin/env bash
# A Thymeleaf template may name a Spring bean in a text, and not in every attribute; what is told is about something else.
#
# ${@greeting.text()} is an expression as the library documents it. It is evaluated in th:text and in th:title. In an attribute
# that the library does not know by name (th:aria-label, th:data-...) and in th:attr the same expression is refused, and the
# message is about new objects, static classes and parameters, none of which is there. So a template that shows a word in a
# cell, or as a title, breaks when the same word becomes a label for a screen reader.
#
# Seen with org.thymeleaf:thymeleaf-spring6 3.1.5.RELEASE and org.springframework:spring-context 7.0.2: see the lines at the end.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.thymeleaf</groupId><artifactId>thymeleaf-spring6</artifactId><version>3.1.5.RELEASE</version></dependency>
    <dependency><groupId>org.springframework</groupId><artifactId>spring-context</artifactId><version>7.0.2</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1
cat >Ask.java <<'JAVA'
import java.util.Map;
import org.springframework.context.support.StaticApplicationContext;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class Ask {
    public static class Greeting {
        public String text() {
            return "goedendag";
        }
    }

    public static void main(String[] none) {
        var beans = new StaticApplicationContext();
        beans.registerSingleton("greeting", Greeting.class);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        var named = Map.<String, Object>of(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        for (var attribute : new String[] {"th:text", "th:title", "th:aria-label"}) {
            System.out.println(attribute + ": " + said(engine, "<p %s=\"${@greeting.text()}\"></p>".formatted(attribute), named));
        }
        System.out.println("th:attr: " + said(engine, "<p th:attr=\"title=${@greeting.text()}\"></p>", named));
    }

    private static String said(SpringTemplateEngine engine, String template, Map<String, Object> named) {
        try {
            var context = new Context();
            context.setVariables(named);
            return engine.process(template, context);
        } catch (TemplateProcessingException refused) {
            Throwable first = refused;
            while (first.getCause() != null) {
                first = first.getCause();
            }
            return first.getMessage().replaceAll(" \\(template: .*", "");
        }
    }
}
JAVA
javac -cp 'lib/*' Ask.java
java -cp '.:lib/*' Ask | tee seen.txt
diff seen.txt - <<'SEEN' && echo "As described."
th:text: <p>goedendag</p>
th:title: <p title="goedendag"></p>
th:aria-label: Instantiation of new objects and access to static classes or parameters is forbidden in this context
th:attr: Instantiation of new objects and access to static classes or parameters is forbidden in this context
SEEN
