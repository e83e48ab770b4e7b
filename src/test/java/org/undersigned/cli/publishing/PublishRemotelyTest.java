package org.undersigned.cli.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.cli.CommandTest;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.http.HttpApiSuite;
import org.undersigned.store.token.AccessTokens;
import org.undersigned.testing.EmptyProfile;
import org.undersigned.testing.Publisher;

/** {@code publish --to}, against a server. */
@QuarkusTest
@TestProfile(EmptyProfile.class)
class PublishRemotelyTest {

    @Inject
    AccessTokens tokens;

    @TempDir
    Path folder;

    private String token;

    @BeforeEach
    void token() {
        token = tokens.create("Script", "remote-*", "editor", null).secret();
    }

    private CommandTest.Ran publish(String secret, Path letter, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "publish";
        arguments[1] = "--to";
        arguments[2] = "http://localhost:" + RestAssured.port;
        arguments[3] = letter.toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        Map<String, String> environment = secret == null ? Map.of() : Map.of(RemoteServer.TOKEN, secret);
        return CommandTest.run("", environment, arguments);
    }

    private Path letter(String id, String text) throws IOException {
        Path letter = Files.createDirectories(folder.resolve(id));
        Files.writeString(letter.resolve("letter.md"), text);
        return letter;
    }

    @Test
    void publishesAndChangesALetter() throws IOException {
        Path letter = letter("remote-one", Publisher.letter("Ana Ruiz"));
        CommandTest.Ran first = publish(token, letter, "--note", "From a script");
        assertThat(first.err()).isEmpty();
        assertThat(first.status()).isEqualTo(ExitStatus.OK);
        assertThat(first.out()).contains("published as revision 1");
        assertThat(publish(token, letter).out()).contains("unchanged");
        letter("remote-one", Publisher.letter("Ana Soto"));
        assertThat(publish(token, letter).out()).contains("published as revision 2");
        assertThat(HttpApiSuite.curl().get("/letters/remote-one/revisions/1").asString())
                .contains("From a script");
    }

    @Test
    void aRefusedLetterHasTheExitStatusOfPublish() throws IOException {
        CommandTest.Ran refused = publish(token, letter("remote-empty", ""));
        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(refused.out()).contains("refused[letter-empty]");
    }

    @Test
    void saysInOneLineWhyItCannotPublish() throws IOException {
        Path letter = letter("remote-two", Publisher.letter("Ana Ruiz"));
        assertThat(publish(null, letter).err()).contains("UNDERSIGNED_TOKEN has no token");
        assertThat(publish("undersigned_forged", letter).err()).contains("unknown, expired or revoked (401)");
        CommandTest.Ran foreign = publish(token, letter("another", Publisher.letter("Ana Ruiz")));
        assertThat(foreign.status()).isEqualTo(ExitStatus.USAGE_ERROR);
        assertThat(foreign.err()).contains("other letters").hasLineCount(1).doesNotContain(token);
        CommandTest.Ran insecure = CommandTest.run(
                "",
                Map.of(RemoteServer.TOKEN, token),
                "publish",
                "--to",
                "http://letters.example.org",
                letter.toString());
        assertThat(insecure.err()).contains("use https");
    }
}
