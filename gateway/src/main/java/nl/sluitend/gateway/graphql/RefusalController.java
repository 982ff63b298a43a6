package nl.sluitend.gateway.graphql;

import nl.sluitend.kernel.rule.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;

/** Shows a refusal in the language that was asked for. */
@Controller
class RefusalController {

    /** A rule's name is a sentence, and its code is that sentence with hyphens. */
    @SchemaMapping
    String rule(Refusal refusal) {
        return StringUtils.capitalize(refusal.code().replace('-', ' '));
    }

    @SchemaMapping
    String message(Refusal refusal, @Argument Language language) {
        return language.of(refusal.message());
    }

    @SchemaMapping
    String remedy(Refusal refusal, @Argument Language language) {
        return language.of(refusal.remedy());
    }
}
