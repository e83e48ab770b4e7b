package org.undersigned.cli.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.undersigned.cli.CommandTest;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.cli.console.InputException;

/** What a person types when they create a token. */
class TokenCreateTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    void readsTimesOfExpiry() throws InputException {
        assertThat(TokenCreate.expiry("90d", NOW)).isEqualTo("2027-02-26T12:00:00Z");
        assertThat(TokenCreate.expiry("2027-01-31", NOW)).isEqualTo("2027-02-01T00:00:00Z");
        assertThat(TokenCreate.expiry("2026-11-28", NOW)).isEqualTo("2026-11-29T00:00:00Z");
        assertThat(TokenCreate.expiry("never", NOW)).isNull();
        assertThatThrownBy(() -> TokenCreate.expiry("2026-11-27", NOW)).hasMessageContaining("in the past");
        assertThatThrownBy(() -> TokenCreate.expiry("soon", NOW)).hasMessageContaining("use 90d");
    }

    @Test
    void isListedToTheMinute() {
        Instant used = Instant.parse("2026-11-28T12:34:56.789012Z");
        assertThat(TokenList.time(used, ChronoUnit.MINUTES)).isEqualTo("2026-11-28T12:34:00Z");
        assertThat(TokenList.time(null, ChronoUnit.MINUTES)).isEqualTo("never");
    }

    @Test
    void refusesWhatNoTokenHas() {
        assertThat(refusal("--role", "boss", "--name", "Desk")).contains("use editor, publisher or admin");
        assertThat(refusal("--role", "editor", "--name", " ")).contains("a name has 1 to 200 characters");
        assertThat(refusal("--role", "editor", "--name", "Desk", "--letters", "../*"))
                .contains("invalid pattern");
        assertThat(refusal("--role", "editor", "--name", "Desk", "--expires", "soon"))
                .contains("invalid expiry");
        assertThat(refusal("--role", "editor")).contains("--name");
    }

    private static String refusal(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "token";
        arguments[1] = "create";
        System.arraycopy(options, 0, arguments, 2, options.length);
        CommandTest.Ran ran = CommandTest.run(arguments);
        assertThat(ran.status()).isEqualTo(ExitStatus.USAGE_ERROR);
        assertThat(ran.out()).isEmpty();
        return ran.err();
    }
}
