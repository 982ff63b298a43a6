#!/usr/bin/env bash
# Which property does a validator mean?
#
# A feed's schema says that an address with a street has a postcode (dependentRequired), and that a line has a name
# (required). Whoever turns a validator's messages into "field, rule, remedy" asks each message for its property. For
# "required" networknt's validator gives the property that is missing; for "dependentRequired" it gives the one that is
# present and lets the missing one stand as the first argument only: the sender is told to repair the part that is
# right. Ajv, with the same schema and line, names the missing one under the same key for both.
#
# Seen with com.networknt:json-schema-validator 3.0.9 and npm's ajv 8.20.0: see the end.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >schema.json <<'JSON'
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "required": ["name"],
  "dependentRequired": {"street": ["postcode"]}
}
JSON
echo '{"street": "Voorbeeldstraat"}' >line.json

cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.networknt</groupId><artifactId>json-schema-validator</artifactId><version>3.0.9</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1
cat >Missing.java <<'JAVA'
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

public class Missing {
    public static void main(String[] none) throws Exception {
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("schema.json")), InputFormat.JSON)
                .validate(Files.readString(Path.of("line.json")), InputFormat.JSON)
                .forEach(error -> System.out.println("networknt " + error.getKeyword() + ": property "
                        + error.getProperty() + ", arguments " + Arrays.toString(error.getArguments())));
    }
}
JAVA
java -cp 'lib/*' Missing.java 2>/dev/null | sort >seen.txt

npm install --silent --no-fund --no-audit ajv@8.20.0 >/dev/null 2>&1
cat >missing.cjs <<'JS'
const Ajv = require('ajv/dist/2020').default;
const {readFileSync} = require('fs');
const judge = new Ajv({allErrors: true}).compile(JSON.parse(readFileSync('schema.json')));
judge(JSON.parse(readFileSync('line.json')));
judge.errors
    .map((error) => `ajv ${error.keyword}: missingProperty ${error.params.missingProperty}`)
    .sort()
    .forEach((line) => console.log(line));
JS
node missing.cjs >>seen.txt
cat seen.txt
diff seen.txt - <<'SEEN' && echo "As described."
networknt dependentRequired: property street, arguments [postcode, street]
networknt required: property name, arguments [name]
ajv dependentRequired: missingProperty postcode
ajv required: missingProperty name
SEEN
