package nl.sluitend.infra.demo.caseload;

import static java.util.Objects.requireNonNull;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;

/** The published schema of the feed, version 1, formats included. */
final class Contract {

    static final String FOLDER = "/nl/sluitend/kernel/feed/";
    static final String SCHEMA = FOLDER + "uwv-ww-feed-v1.schema.json";

    private static final Schema FEED_LINE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read(SCHEMA));

    private Contract() {}

    static List<Error> breachesIn(String line) {
        return FEED_LINE.validate(
                line,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    static InputStream read(String resource) {
        return requireNonNull(Contract.class.getResourceAsStream(resource), resource);
    }
}
