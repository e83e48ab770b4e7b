package org.undersigned.representation.embed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.net.URI;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.representation.ResourceUris;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** oEmbed 1.0, in both of its formats. */
class OEmbedTest {

    private static final ResourceUris ADDRESSES = new ResourceUris("https://letters.example.org");
    private static final OEmbed HOSTILE = new OEmbed(
            "\"><script>alert(1)</script> & more",
            ADDRESSES.at("/"),
            ADDRESSES.at("/embed/letters/a-letter"),
            600,
            320,
            ADDRESSES.at("/letters/a-letter"),
            new OEmbed.Picture(ADDRESSES.at("/letters/a-letter.png"), 1200, 630));

    private static Element xml(OEmbed embed) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(embed.xml())))
                .getDocumentElement();
    }

    @Test
    void saysTheSameInBothFormats() throws Exception {
        JsonNode json = JsonMapping.tree(HOSTILE.json());
        Element xml = xml(HOSTILE);
        assertThat(json.size()).isEqualTo(12);
        json.properties().forEach(member -> assertThat(
                        xml.getElementsByTagName(member.getKey()).item(0).getTextContent())
                .isEqualTo(member.getValue().asText()));
        assertThat(json.get("version").asText()).isEqualTo("1.0");
        assertThat(json.get("width").isInt()).isTrue();
    }

    @Test
    void keepsATitleFromBecomingMarkup() {
        assertThat(HOSTILE.html())
                .startsWith("<blockquote class=\"wp-embedded-content\"><a href=")
                .contains("<iframe class=\"wp-embedded-content\""
                        + " src=\"https://letters.example.org/embed/letters/a-letter\"")
                .endsWith("></iframe>")
                .doesNotContain("<script");
    }

    @Test
    void hasNoThumbnailWhereThereIsNoPicture() {
        OEmbed plain = new OEmbed("A", URI.create("/"), URI.create("/e"), 1, 1, URI.create("/l"), null);
        assertThat(JsonMapping.tree(plain.json()).has("thumbnail_url")).isFalse();
    }

    @Test
    void canBeDiscovered() {
        assertThat(OEmbed.discovery(ADDRESSES.base(), ADDRESSES.base() + "/letters/a?x=1&y=%C3%BC"))
                .containsEntry(
                        "application/json+oembed",
                        "https://letters.example.org/oembed?url="
                                + "https%3A%2F%2Fletters.example.org%2Fletters%2Fa%3Fx%3D1%26y%3D%25C3%25BC&format=json")
                .containsKey("text/xml+oembed");
    }
}
