package org.undersigned.representation.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.representation.ResourceUris;
import org.undersigned.testing.Seed;

/** Who follows learns what a revision brought and took. */
class FeedTest {

    private static final ResourceUris ADDRESSES = new ResourceUris("https://letters.example.org");
    private static final Instant FIRST = Instant.parse("2024-03-06T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2024-03-07T10:00:00Z");

    private static Letter letter(String signatories) {
        return Seed.reading("Dear Minister,\n\nWe ask you to act.\n\nSincerely,\n\n" + signatories, null)
                .letter()
                .orElseThrow();
    }

    private static Feed feed() {
        Letter before = letter("Jane Doe\nFriends of the Train\n");
        Letter now = letter("Jane Doe\nFriends of the Night & Train\nJohn Roe\n");
        Feed feed = new Feed(now.title(), ADDRESSES.at("/letters/a-letter/changes"), ADDRESSES.at("/letters/a-letter"));
        feed.addRevision(ADDRESSES, now, 2, SECOND, before);
        feed.addRevision(ADDRESSES, before, 1, FIRST, null);
        return feed;
    }

    @Test
    void tellsWhatIsNewAndWhatIsGone() {
        JsonNode items = JsonMapping.tree(feed().json()).get("items");
        assertThat(items.get(0).get("content_text").asText())
                .contains("New signatories (2): Friends of the Night & Train; John Roe.")
                .contains("Removed signatories (1): Friends of the Train.");
        assertThat(items.get(1).get("content_text").asText()).startsWith("Published with 2 signatories");
        assertThat(items.get(0).get("id").asText()).endsWith("/letters/a-letter/changes#2");
        assertThat(items.get(0).get("date_modified").asText()).isEqualTo("2024-03-07T10:00:00Z");
    }

    @Test
    void isTheSameAsAtom() {
        String atom = feed().atom();
        assertThat(atom)
                .contains("<updated>2024-03-07T10:00:00Z</updated>")
                .contains("Friends of the Night &amp; Train")
                .contains("rel=\"self\" href=\"https://letters.example.org/letters/a-letter/changes.atom\"");
        assertThat(atom.split("<entry>")).hasSize(3);
        assertThat(atom.indexOf("<updated>")).isLessThan(atom.indexOf("<entry>"));
    }

    @Test
    void aLongSitemapComesInPages() {
        SortedMap<Slug, Instant> many = new TreeMap<>();
        for (int i = 0; i < 50_001; i++) {
            many.put(new Slug("letter-" + i), FIRST);
        }
        assertThat(Sitemap.index(ADDRESSES, many)).contains("<sitemapindex", "/sitemap.xml?page=2</loc>");
        assertThat(Sitemap.page(ADDRESSES, many, 1).split("<url>")).hasSize(50_001);
        assertThat(Sitemap.page(ADDRESSES, many, 2).split("<url>")).hasSize(2);
    }
}
