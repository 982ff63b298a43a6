package nl.sluitend.infra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every verb, option, link, decision, setting, address, header, test and code that a document names exists. */
class DocumentsTest {

    private static final Documents PRODUCT = Documents.ofTheProduct();

    @TempDir
    private Path seeded;

    @Test
    void whatTheDocumentsSayIsSo() {
        assertThat(PRODUCT.pages()).hasSizeGreaterThan(20);
        assertThat(PRODUCT.untrue()).isEmpty();
    }

    @Test
    void whatIsNotSoIsFound() throws IOException {
        assertThat(foundIn("`./sluitend fly --high`")).containsExactly("./sluitend fly --high");
        assertThat(foundIn("    ./sluitend start --sideways --port 1")).containsExactly("start --sideways");
        assertThat(foundIn("[a page](docs/none.md) and [here](#there)")).containsExactly("docs/none.md");
        assertThat(foundIn("as ADR 9999 says, not ADR 1")).containsExactly("9999");
        assertThat(foundIn("-Dsluitend.mongodb.uri=x -Dsluitend.no.such.thing=x"))
                .containsExactly("sluitend.no.such.thing");
        assertThat(foundIn("-Dtest=NoSuchTest")).containsExactly("NoSuchTest");
        assertThat(foundIn("`sluitend.session.grace` and `sluitend.session.mercy`"))
                .containsExactly("sluitend.session.mercy");
        assertThat(foundIn("`line-too-long` and `line-too-short`")).containsExactly("line-too-short");
        assertThat(foundIn("`POST /graphql` and `GET /grapefruit`")).containsExactly("/grapefruit");
        assertThat(foundIn("`X-Sluitend: 1` and `X-Slurped: 1`")).containsExactly("X-Slurped");
    }

    private List<String> foundIn(String text) throws IOException {
        var page = Files.writeString(seeded.resolve("page.md"), text);
        return new Documents(PRODUCT.folder(), List.of(page))
                .untrue().stream()
                        .map(found -> found.substring(found.indexOf(": ") + 2))
                        .toList();
    }
}
