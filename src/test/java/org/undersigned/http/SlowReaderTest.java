package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.undersigned.http.protocol.ContentDigest;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Sha256;
import org.undersigned.store.Letters;
import org.undersigned.testing.Seed;
import org.undersigned.testing.ShortTimeoutsProfile;
import org.undersigned.testing.Wire;

/** A long list is stored and sent whole, however much longer that takes than a transaction is given. */
@QuarkusTest
@TestProfile(ShortTimeoutsProfile.class)
class SlowReaderTest {

    private static final int SIGNATORIES = 15_000;
    /** Together the pauses last longer than the transaction's time. */
    private static final int PAUSES = 6;

    private static final long PAUSE = 400;

    @Inject
    Letters letters;

    @Test
    void aSlowReaderGetsItWhole() throws Exception {
        String names = IntStream.range(0, SIGNATORIES)
                .mapToObj("- Society %d for the Reading of Letters"::formatted)
                .collect(Collectors.joining("\n"));
        Letter letter = Seed.reading(
                        "Dear Minister,\n\nWe urge you to read this.\n\nSincerely,\n\n" + names + "\n", null)
                .letter()
                .orElseThrow();
        assertThat(letter.signatories()).hasSize(SIGNATORIES);
        letters.store(letter, List.of());
        Wire answer = slowly("/letters/" + letter.id() + "/signatories.csv");
        assertThat(answer.trailers().get("Row-Count")).isEqualTo(Integer.toString(SIGNATORIES));
        assertThat(answer.trailers().get("Repr-Digest")).isEqualTo(ContentDigest.field(Sha256.digest(answer.body())));
        assertThat(new String(answer.body(), StandardCharsets.UTF_8).lines()).hasSize(SIGNATORIES + 1);
    }

    /** Reads a little, waits, and so on, with as little room for what waits as there can be. */
    private static Wire slowly(String path) throws IOException, InterruptedException {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress("localhost", RestAssured.port));
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (int round = 0; round < PAUSES; round++) {
                out.writeBytes(in.readNBytes(1024));
                Thread.sleep(PAUSE);
            }
            out.writeBytes(in.readAllBytes());
            return Wire.of(out.toByteArray());
        }
    }
}
