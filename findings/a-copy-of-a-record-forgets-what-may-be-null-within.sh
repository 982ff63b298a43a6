#!/usr/bin/env bash
# What may be null within a part of a record is forgotten by the builder that is generated for it.
#
# RecordBuilder repeats the JSpecify annotation of a record's component on the methods that it generates, so that a checker
# goes on knowing which parts may be null. It does so only for the component itself: what stands within a type argument or
# on the elements of an array is gone, without a word. A list that may hold null goes into the record and comes out of it,
# and its builder says that it holds none.
#
# Seen with io.soabase.record-builder 52 and org.jspecify:jspecify 1.0.0: see the lines at the end.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.soabase.record-builder</groupId><artifactId>record-builder-processor</artifactId><version>52</version></dependency>
    <dependency><groupId>org.jspecify</groupId><artifactId>jspecify</artifactId><version>1.0.0</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1
mkdir -p seen built
cat >seen/Days.java <<'JAVA'
package seen;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

@RecordBuilder
public record Days(@Nullable String first, List<@Nullable String> others, @Nullable String[] last)
        implements DaysBuilder.With {}
JAVA
cat >seen/Ask.java <<'JAVA'
package seen;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.Arrays;
import java.util.Comparator;

class Ask {
    public static void main(String[] none) {
        for (var component : Days.class.getRecordComponents()) {
            System.out.println("record  " + component.getName() + ": " + said(component.getAnnotatedType()));
        }
        Arrays.stream(DaysBuilder.class.getMethods())
                .filter(method -> method.getParameterCount() == 1 && method.getReturnType() == DaysBuilder.class)
                .filter(method -> !method.getName().equals("builder"))
                .sorted(Comparator.comparing(method -> "first others last".indexOf(method.getName())))
                .forEach(method -> System.out.println(
                        "builder " + method.getName() + ": " + said(method.getAnnotatedParameterTypes()[0])));
    }

    private static String said(AnnotatedType type) {
        var within = switch (type) {
            case AnnotatedParameterizedType list -> list.getAnnotatedActualTypeArguments()[0];
            case AnnotatedArrayType array -> array.getAnnotatedGenericComponentType();
            default -> type;
        };
        return within.getAnnotations().length == 0 ? "not null" : "may be null";
    }
}
JAVA
javac -d built -cp 'lib/*' -processorpath "$(echo lib/*.jar | tr ' ' ':')" seen/*.java
java -cp 'built:lib/*' seen.Ask | tee seen.txt
diff seen.txt - <<'SEEN' && echo "As described."
record  first: may be null
record  others: may be null
record  last: may be null
builder first: may be null
builder others: not null
builder last: not null
SEEN
