package nl.sluitend.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import nl.sluitend.infra.identity.Tokens;
import nl.sluitend.infra.launcher.Installation;
import nl.sluitend.infra.launcher.RealKeycloak;
import nl.sluitend.infra.launcher.RealProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, from the feed to the closed month, by the demo people on the real product. */
class StoryTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    /** Also beside what an earlier telling left behind. */
    @Test
    void theStoryHoldsAsOftenAsItIsTold() throws Exception {
        var told = new StringWriter();
        try (var product = RealProduct.start(data)) {
            var installation = new Installation(product.uri(), new Tokens(RealKeycloak.uri()), RealKeycloak.secrets());

            Story.tell(installation, new Narrator(new PrintWriter(told, true)));
            Story.tell(installation, new Narrator(new PrintWriter(told, true)));
        }
        assertThat(told.toString().split("The story holds", -1)).hasSize(3);
    }
}
