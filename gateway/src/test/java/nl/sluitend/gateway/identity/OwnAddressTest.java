package nl.sluitend.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is sent to another site, whoever wrote the address. */
class OwnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/inbox", "/expiring?flagged=false&after=a%3D", "/decide/x?back=/today", "/a//b"})
    void anAddressOfThisSiteIsOne(String address) {
        assertThat(OwnAddress.of(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "inbox",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/a\\b",
                "https://elsewhere.example",
                "/a b",
                "/\u00e9",
                "/\n"
            })
    void anythingElseIsNone(String address) {
        assertThat(OwnAddress.of(address)).isEmpty();
    }

    @Test
    void itFitsIntoTheFirstLineOfARequest() {
        assertThat(OwnAddress.of("/" + "a".repeat(1_999))).isPresent();
        assertThat(OwnAddress.of("/" + "a".repeat(2_000))).isEmpty();
        assertThat(OwnAddress.of(null)).isEmpty();
    }
}
