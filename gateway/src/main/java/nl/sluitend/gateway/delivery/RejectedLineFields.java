package nl.sluitend.gateway.delivery;

import nl.sluitend.gateway.graphql.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Says in the language that was asked for what was wrong with a line. */
@Controller
class RejectedLineFields {

    @SchemaMapping
    String message(RejectedLine line, @Argument Language language) {
        return language.of(line.message());
    }

    @SchemaMapping
    String remedy(RejectedLine line, @Argument Language language) {
        return language.of(line.remedy());
    }
}
