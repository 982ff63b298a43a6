package nl.sluitend.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.sluitend.kernel.text.Text;
import nl.sluitend.kernel.view.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "ž", "李", "𠮷"})
    void aCursorBehindTheLongestTextIsReadAgain(String letter) {
        var value = letter.repeat(Text.LINE);
        var cursor = new Cursor("employers", value, UUID.randomUUID().toString());
        assertThat(cursor.opaque()).hasSizeLessThan(Window.LONGEST_CURSOR);
        assertThat(Cursor.of(cursor.opaque(), "employers")).isEqualTo(cursor);
    }
}
