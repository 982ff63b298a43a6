package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the library's sentence only the names are told of which it speaks, not words that happen to be names. */
class KnownNamesTest {

    private static final KnownNames NAMES = new KnownNames(Set.of(
            "linkAccount",
            "input",
            "subject",
            "burgerservicenummer",
            "name",
            "value",
            "missing",
            "query",
            "ID",
            "String"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    "Validation error (WrongType@[linkAccount]) : argument 'input' with value 'ObjectValue{fields=[\
                    Field{name='zwager', value=StringValue{value='x'}}]}' is missing required fields \
                    '[subject, burgerservicenummer]'" | "linkAccount, input, subject, burgerservicenummer"
                    "(VariableTypeMismatch@[linkAccount]) : Variable type 'String!' does not match expected type '[ID!]!'" \
                    | "linkAccount, String, ID"
                    "Unknown operation named 'zwager' in query" | ""
                    "Validation error (FieldUndefined@[linkAccount/subject]) : Field 'zwager' in type 'query'" \
                    | "linkAccount, subject, query"
                    """)
    void whatItSpeaksOfIsTold(String said, String told) {
        assertThat(NAMES.in(said)).isEqualTo(told);
    }
}
