package nl.sluitend.gateway.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheContactPersonCanBeCalledTest {

    @ParameterizedTest
    @ValueSource(strings = {"+31612345678", "071 123 45 67", "(071) 123 45 67", "071-1234567", "14 071", "0800-1351"})
    void aTelephoneNumberIsTakenAsPeopleWriteIt(String phone) {
        assertThat(new TheContactPersonCanBeCalled(new ContactPerson("K. Bakker", phone)).holds())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"niet bekend", "-", "12", "06", "071 123 45 67 (tst 3)", "1234567890123456789", "+", "071--- 1"})
    void anythingElseIsRefused(String phone) {
        assertThat(new TheContactPersonCanBeCalled(new ContactPerson("K. Bakker", phone)).holds())
                .isFalse();
    }
}
