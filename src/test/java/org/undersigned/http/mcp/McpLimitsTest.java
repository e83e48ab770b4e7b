package org.undersigned.http.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.curl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkiverse.mcp.server.runtime.ConnectionManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.PublishLetter;
import org.undersigned.publishing.change.EraseSignatory;
import org.undersigned.publishing.change.WithdrawLetter;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.store.PublicationRequest;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.testing.Assistant;
import org.undersigned.testing.UnansweredProfile;

/** Assistants see nothing that is withdrawn or erased, and their sessions are bounded. */
@QuarkusTest
@TestProfile(UnansweredProfile.class)
class McpLimitsTest {

    private static final String ID = "2023-06-06-quokkas";
    private static final String LETTER = """
        # To the minister about quokkas

        Dear Minister,

        We urge you to protect the 270 quokkas.

        Sincerely,

        - Quokka Society
        - Amara Quillfeather
        """;

    @Inject
    PublishLetter publishLetter;

    @Inject
    EraseSignatory eraseSignatory;

    @Inject
    WithdrawLetter withdrawLetter;

    @Inject
    ConnectionManager connections;

    @Test
    void nothingWithdrawnOrErasedIsShown() {
        LetterFiles.SourceFile file = new LetterFiles.SourceFile("letter.md", LETTER.getBytes(StandardCharsets.UTF_8));
        publishLetter.publish(
                new LetterFiles(new Slug(ID), file, null, null),
                Set.of(),
                PublicationRequest.ofFolder("test", null, false));
        Assistant assistant = new Assistant();
        assertThat(everything(assistant)).contains("270 quokkas", "Quokka Society", "Amara Quillfeather", ID + "@1");
        eraseSignatory.erase(new Slug(ID), new Slug("amara-quillfeather"), ChangeRequest.of("test", "asked"));
        assertThat(everything(assistant)).contains("Quokka Society").doesNotContain("Amara", "Quillfeather");
        withdrawLetter.withdraw(new Slug(ID), null, ChangeRequest.of("test", "A reason."));
        assertThat(everything(assistant)).doesNotContain("Quokka Society", "270 quokkas");
        JsonNode gone = assistant.read("undersigned:///letters/" + ID);
        assertThat(gone.get("message").asText()).contains("was withdrawn", "A reason.");
    }

    private static String everything(Assistant assistant) {
        StringBuilder all = new StringBuilder();
        for (AssistantTool tool : AssistantTool.values()) {
            all.append(assistant.call(tool.id(), "{\"letter\": [\"%s\"]}".formatted(ID)));
        }
        return all.append(assistant.read("undersigned:///letters/" + ID)).toString();
    }

    @Test
    void theSessionThatWasIdleLongestEnds() {
        List<Assistant> assistants = new ArrayList<>();
        for (int i = 0; i < UnansweredProfile.SESSIONS; i++) {
            assistants.add(new Assistant());
        }
        assertThat(status(assistants.get(0))).isEqualTo(200);
        for (int i = 0; i < 20; i++) {
            curl().header("Accept", "application/json, text/event-stream")
                    .body("no JSON")
                    .post("/mcp");
        }
        assertThat(status(assistants.get(0))).isEqualTo(200);
        assistants.add(new Assistant());
        assertThat(status(assistants.get(0))).isEqualTo(200);
        assertThat(status(assistants.get(1))).isEqualTo(404);
        assertThat(connections).hasSizeLessThanOrEqualTo(UnansweredProfile.SESSIONS);
    }

    private static int status(Assistant assistant) {
        return Assistant.post(assistant.session(), Assistant.message("ping", 3, JsonNodeFactory.instance.objectNode()))
                .statusCode();
    }
}
