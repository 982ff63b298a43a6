#!/usr/bin/env bash
# A keyset cursor comes back as another value than it went out.
#
# A list that is paged by keys carries the last row's keys in its cursor. Spring for GraphQL's own strategy writes them
# as JSON with their Java types, and reads them again: a day, a month, an instant and a decimal come back equal. A
# ZonedDateTime and an OffsetDateTime keep their type and their moment, but not their zone: they come back in UTC. Who
# pages by the day or the month of such a moment gets the day before for all that happened in Amsterdam in the first
# hour (in summer two) of a day, so that a page repeats or passes over rows at its edge, and equals() says no.
#
# Which Map carries the keys matters as well, though both are Maps: a cursor made of a TreeMap can be written; reading it
# is refused, with a sentence about validators. A LinkedHashMap is read again.
#
# Seen with org.springframework.graphql:spring-graphql 2.0.4 beside spring-data-commons 4.0.6: see the end.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.springframework.graphql</groupId><artifactId>spring-graphql</artifactId><version>2.0.4</version></dependency>
    <dependency><groupId>org.springframework.data</groupId><artifactId>spring-data-commons</artifactId><version>4.0.6</version></dependency>
    <dependency><groupId>org.springframework</groupId><artifactId>spring-web</artifactId><version>7.0.8</version></dependency>
    <dependency><groupId>tools.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>3.1.4</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1
cat >Cursors.java <<'JAVA'
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.graphql.data.query.JsonKeysetCursorStrategy;

public class Cursors {
    private static final JsonKeysetCursorStrategy CURSORS = new JsonKeysetCursorStrategy();

    public static void main(String[] none) {
        List.of(
                        LocalDate.parse("2027-02-01"),
                        YearMonth.parse("2027-02"),
                        Instant.parse("2027-01-31T23:30:00.123456789Z"),
                        new BigDecimal("1.50"),
                        OffsetDateTime.parse("2027-02-01T00:30:00+01:00"),
                        ZonedDateTime.parse("2027-02-01T00:30:00+01:00[Europe/Amsterdam]"))
                .forEach(Cursors::back);
        System.out.println("LinkedHashMap " + read(new LinkedHashMap<>(Map.of("key", "a"))));
        System.out.println("TreeMap " + read(new TreeMap<>(Map.of("key", "a"))));
    }

    private static void back(Object key) {
        var back = CURSORS.fromCursor(CURSORS.toCursor(new LinkedHashMap<>(Map.of("key", key)))).get("key");
        System.out.println(key + " comes back as " + back + (back.equals(key) ? "" : ", another value"));
    }

    private static String read(Map<String, Object> keys) {
        var cursor = CURSORS.toCursor(keys);
        try {
            return CURSORS.fromCursor(cursor).equals(keys) ? "is read again" : "is read as something else";
        } catch (RuntimeException refused) {
            return "is written and not read: " + refused.getClass().getSimpleName();
        }
    }
}
JAVA

java -cp 'lib/*' Cursors.java 2>/dev/null | tee seen.txt
diff seen.txt - <<'SEEN' && echo "As described."
2027-02-01 comes back as 2027-02-01
2027-02 comes back as 2027-02
2027-01-31T23:30:00.123456789Z comes back as 2027-01-31T23:30:00.123456789Z
1.50 comes back as 1.50
2027-02-01T00:30+01:00 comes back as 2027-01-31T23:30Z, another value
2027-02-01T00:30+01:00[Europe/Amsterdam] comes back as 2027-01-31T23:30Z, another value
LinkedHashMap is read again
TreeMap is written and not read: DecodingException
SEEN
