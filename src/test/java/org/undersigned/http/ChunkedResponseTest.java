package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.undersigned.http.protocol.ContentDigest;
import org.undersigned.letter.Sha256;
import org.undersigned.testing.LimitedProfile;
import org.undersigned.testing.Seed;
import org.undersigned.testing.Wire;

/** A list too long to be kept comes as it is made, and ends with a proof that it is whole. */
@QuarkusTest
@TestProfile(LimitedProfile.class)
class ChunkedResponseTest {

    private static final String LIST = "/letters/" + Seed.ID + "/signatories.csv";

    @Test
    void endsWithItsDigestAndItsNumberOfRows() throws IOException {
        Wire list = Wire.get(LIST);
        assertThat(list.header("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(list.header("Trailer")).isEqualTo("Repr-Digest, Row-Count");
        assertThat(list.trailers().get("Row-Count")).isEqualTo("87");
        assertThat(list.trailers().get("Repr-Digest")).isEqualTo(ContentDigest.field(Sha256.digest(list.body())));
        assertThat(new String(list.body(), java.nio.charset.StandardCharsets.UTF_8).lines())
                .hasSize(88);
    }

    @Test
    void digestsWhatIsSentWhereItIsCompressed() throws IOException {
        Wire plain = Wire.get(LIST);
        Wire zipped = Wire.get(LIST, "Accept-Encoding: gzip");
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(zipped.trailers().get("Repr-Digest")).isEqualTo(ContentDigest.field(Sha256.digest(zipped.body())));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
    }

    @Test
    void saysTheSameEachTimeAndNothingToWhoeverHasIt() {
        Response first = HttpApiSuite.curl().get(LIST);
        Response second = HttpApiSuite.curl().get(LIST);
        assertThat(second.header("ETag")).isNotNull().isEqualTo(first.header("ETag"));
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        Response known = HttpApiSuite.curl()
                .header("If-None-Match", first.header("ETag"))
                .get(LIST);
        assertThat(known.statusCode()).isEqualTo(304);
        for (String header :
                new String[] {"ETag", "Cache-Control", "Vary", "Last-Modified", "Access-Control-Allow-Origin"}) {
            assertThat(known.header(header)).as(header).isNotNull().isEqualTo(first.header(header));
        }
        Response head = HttpApiSuite.curl().head(LIST);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(head.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    }

    @Test
    void shortAnswersSayItInTheirHeaders() {
        Response page = HttpApiSuite.curl().get(LIST + "?limit=3");
        assertThat(page.header("Row-Count")).isEqualTo("3");
        assertThat(page.header("Repr-Digest")).isEqualTo(ContentDigest.field(Sha256.digest(page.asByteArray())));
        assertThat(page.header("Content-Length")).isNotNull();
    }
}
