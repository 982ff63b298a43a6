#!/usr/bin/env bash
# One driver, two readings of a property called "id".
#
# MongoDB's Java driver maps classes by two codecs. For a bean, the POJO codec takes a property "id" as the document's
# key, "_id", by convention. For a record with the same property, the record codec (also part of the default registry)
# writes a plain field "id"; the store then adds a key of its own. So turning a bean into a record, which is otherwise
# invisible to callers, makes each replaced document a new one, and a find by "_id" finds nothing. Only @BsonId on the
# component says otherwise.
#
# Seen with org.mongodb:mongodb-driver-sync 5.8.0:
#   bean   {"_id": "GM0546"}
#   record {"id": "GM0546"}
#   marked {"_id": "GM0546"}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.mongodb</groupId><artifactId>mongodb-driver-sync</artifactId><version>5.8.0</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1
cat >Ids.java <<'JAVA'
import static org.bson.codecs.configuration.CodecRegistries.fromProviders;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.MongoClientSettings;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.PojoCodecProvider;
import org.bson.codecs.pojo.annotations.BsonId;

public class Ids {
    private static final CodecRegistry REGISTRY = fromRegistries(
            MongoClientSettings.getDefaultCodecRegistry(),
            fromProviders(PojoCodecProvider.builder().automatic(true).build()));

    public static class Bean {
        private String id = "GM0546";

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }
    }

    public record Municipality(String id) {}

    public record Marked(@BsonId String id) {}

    public static void main(String[] none) {
        System.out.println("bean " + written(new Bean()));
        System.out.println("record " + written(new Municipality("GM0546")));
        System.out.println("marked " + written(new Marked("GM0546")));
    }

    private static <T> String written(T value) {
        @SuppressWarnings("unchecked")
        var codec = (Codec<T>) REGISTRY.get(value.getClass());
        var document = new BsonDocument();
        codec.encode(new BsonDocumentWriter(document), value, EncoderContext.builder().build());
        return document.toJson();
    }
}
JAVA

java -cp 'lib/*' Ids.java 2>/dev/null | tee seen.txt
diff seen.txt - <<'SEEN' && echo "As described."
bean {"_id": "GM0546"}
record {"id": "GM0546"}
marked {"_id": "GM0546"}
SEEN
