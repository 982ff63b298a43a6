#!/usr/bin/env bash
# An event that is only passed on does not stay the same event.
#
# The Dutch profile of CloudEvents lets one party forward another's event. With the Java SDK, reading an event in the
# JSON format and writing it again writes the fractions of its data anew, as doubles: an amount of 1.50 becomes 1.5, and
# a fraction of more digits than a double holds becomes another number. Whoever signed or hashed the data no longer finds
# it, and nothing says so. A number that travels as text stays.
#
# Seen with io.cloudevents:cloudevents-json-jackson 4.0.1: see the lines at the end.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.cloudevents</groupId><artifactId>cloudevents-json-jackson</artifactId><version>4.0.1</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1
cat >PassedOn.java <<'JAVA'
import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.jackson.JsonFormat;

class PassedOn {
    private static final String EVENT = """
            {"specversion":"1.0","id":"1","source":"urn:nld:oin:00000099000000000000:systeem:voorbeeld",\
            "type":"nl.voorbeeld.bedrag-vastgesteld","datacontenttype":"application/json","data":%s}""";

    public static void main(String[] none) {
        for (var data : new String[] {"{\"bedrag\":1.50}", "{\"nummer\":12345678901234567890.5}", "{\"bedrag\":\"1.50\"}"}) {
            var format = new JsonFormat();
            var again = new String(format.serialize(format.deserialize(EVENT.formatted(data).getBytes(UTF_8))), UTF_8);
            System.out.println(data + " -> " + again.replaceFirst(".*\"data\":", "").replaceFirst("}$", ""));
        }
    }
}
JAVA
java -cp 'lib/*' PassedOn.java 2>/dev/null | tee seen.txt
diff seen.txt - <<'SEEN' && echo "As described."
{"bedrag":1.50} -> {"bedrag":1.5}
{"nummer":12345678901234567890.5} -> {"nummer":1.2345678901234567E19}
{"bedrag":"1.50"} -> {"bedrag":"1.50"}
SEEN
