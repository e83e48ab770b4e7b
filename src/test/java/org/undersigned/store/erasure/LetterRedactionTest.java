package org.undersigned.store.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.undersigned.interchange.LetterJson;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Citation;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.reading.ReadingResult;
import org.undersigned.testing.Seed;

/** Nothing of an erased person is in a rewritten letter, and everything else stays where it was. */
class LetterRedactionTest {

    private static final String REPLACEMENT = "name removed at request";

    private static final List<String> PLACES = List.of(
            "We thank Amara Quillfeather for the 270 petitions.",
            "**Amara** Quillfeather wrote 4,000 letters.",
            "We urge you to hear AMARA QUILLFEATHER in parliament.",
            "See [the page of Amara\n"
                    + "Quillfeather](https://example.org/amara-quillfeather), and"
                    + " [another](https://example.org/amara%20quillfeather).",
            "Over 300 people read Ámara Quillfeather's book.",
            "Amara Quillfeathers Buch lasen 500 Menschen. We demand d'Amara Quillfeather be heard.",
            "Write to amaraquillfeather, as 12% of us did.",
            "Trains are late. 😀 We ask for 20 buses.");

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.of(PLACES).list().ofMinSize(1).ofMaxSize(7);
    }

    @Provide
    Arbitrary<List<String>> signatories() {
        return Arbitraries.of(
                        "Zebra Society",
                        "Ana Ruiz, teacher at Amara Quillfeather School",
                        "Amara Osei",
                        "Quillfeather, Inc.",
                        "Bo Li (on behalf of Amara Quillfeather)")
                .list()
                .ofMaxSize(4);
    }

    @Property
    void nothingOfThePersonStays(
            @ForAll("paragraphs") List<String> paragraphs,
            @ForAll("signatories") List<String> signatories,
            @ForAll int seed) {
        List<String> names = new ArrayList<>(signatories);
        names.add(Math.floorMod(seed, names.size() + 1), "Amara Quillfeather, head of the Lighthouse Choir");
        ReadingResult reading = Seed.reading(
                "# A word with Amara Quillfeather\n\nDear Amara Quillfeather,\n\n%s\n\nSincerely,\n\n- %s\n"
                        .formatted(String.join("\n\n", paragraphs), String.join("\n- ", names)),
                null);
        Letter before = reading.letter().orElseThrow();
        ErasedPerson person = ErasedPerson.of(List.of("Amara Quillfeather"));
        Map<Slug, Slug> ids = ids(before, person);
        assertThat(ids).isNotEmpty();
        LetterRedaction redaction = new LetterRedaction(before, person, ids, REPLACEMENT);
        Letter after = redaction.letter();
        String json = LetterJson.write(after) + PartJson.write(redaction.findings(reading.findings()));
        assertThat(folded(json))
                .doesNotContain("amara quillfeather", "amara-quillfeather", "amaraquillfeather", "lighthouse choir")
                .contains(REPLACEMENT);
        assertThat(LetterJson.read(LetterJson.write(after))).isEqualTo(after);
        assertThat(redaction.findings(reading.findings()))
                .hasSize(reading.findings().size() + 1)
                .anyMatch(finding -> finding.code() == FindingCode.NAME_REMOVED);
        sameButForThePerson(before, after, ids);
    }

    private static Map<Slug, Slug> ids(Letter letter, ErasedPerson person) {
        Map<Slug, Slug> ids = new HashMap<>();
        letter.signatories().stream()
                .filter(person::is)
                .forEach(signatory -> ids.put(signatory.id(), new Slug("name-removed-" + (ids.size() + 1))));
        return ids;
    }

    private static String folded(String text) {
        return text.replace("Á", "A").replace("**", "").replace("\\n", " ").toLowerCase(Locale.ROOT);
    }

    private static void sameButForThePerson(Letter before, Letter after, Map<Slug, Slug> ids) {
        assertThat(after.recipients()).hasSameSizeAs(before.recipients());
        assertThat(after.statistics()).hasSameSizeAs(before.statistics());
        assertThat(after.demands()).hasSameSizeAs(before.demands());
        assertThat(after.citations()).hasSameSizeAs(before.citations());
        assertThat(after.signatories()).hasSameSizeAs(before.signatories());
        assertThat(after.paragraphs()).hasSameSizeAs(before.paragraphs().toList());
        assertThat(after.source().sha256()).isEqualTo(before.source().sha256());
        IntStream.range(0, before.signatories().size()).forEach(i -> {
            Signatory old = before.signatories().get(i);
            Signatory now = after.signatories().get(i);
            assertThat(now.position()).isEqualTo(old.position());
            assertThat(now.kind()).isEqualTo(old.kind());
            if (ids.containsKey(old.id())) {
                assertThat(now.quote().exact()).isEqualTo(REPLACEMENT);
            } else if (!old.text().contains("Amara Quillfeather")) {
                assertThat(now.naming()).isEqualTo(old.naming());
                assertThat(now.quote().exact()).isEqualTo(old.quote().exact());
            }
        });
    }

    @Property(tries = 1)
    void identifiersAndCitedWorksOfOthersStay() {
        Letter before = Seed.reading(
                        "Dear Amara Quillfeather,\n\nSee [a book](https://example.org/book) and"
                                + " [more](https://example.org/more).\n\nSincerely,\n\n- Amara Quillfeather\n- Ana"
                                + " Ruiz\n- Bo Li\n",
                        """
                        recipients:
                          - {quote: Amara Quillfeather, occurrence: 1, sameAs: ["wikidata:Q1"]}
                        signatories:
                          - {quote: Amara Quillfeather, occurrence: 2, sameAs: ["wikidata:Q1"]}
                          - {quote: Ana Ruiz, sameAs: ["wikidata:Q2", "https://example.org/amara-quillfeather"]}
                        citations:
                          - {quote: a book, title: On Amara Quillfeather, publisher: Port Press}
                          - {quote: more, archivedAt: "https://archive.example/amara-quillfeather"}
                        """)
                .letter()
                .orElseThrow();
        ErasedPerson person = ErasedPerson.of(List.of("Amara Quillfeather"));
        Letter after = new LetterRedaction(before, person, ids(before, person), REPLACEMENT).letter();
        assertThat(before.recipients().get(0).sameAs()).hasSize(1);
        assertThat(after.recipients().get(0).sameAs()).isEmpty();
        assertThat(after.signatories().get(0).sameAs()).isEmpty();
        assertThat(after.signatories().get(1).sameAs())
                .containsExactly(before.signatories().get(1).sameAs().get(0));
        assertThat(after.citations().get(0).work())
                .isEqualTo(new Citation.Work("On " + REPLACEMENT, "Port Press", null, null));
        assertThat(before.citations().get(1).work().archivedAt()).isNotNull();
        assertThat(after.citations().get(1).work()).isEqualTo(Citation.Work.UNKNOWN);
    }

    @Property(tries = 1)
    void aNameOfOneWordIsComparedAsItIsWritten() {
        ErasedPerson hope = ErasedPerson.of(List.of("Hope"));
        assertThat(hope.isIn("We hope so.")).isFalse();
        assertThat(hope.isIn("It was Hope.")).isTrue();
        NameDigest digest = NameDigest.of("Hope");
        assertThat(digest.isIn(letter("We hope so."))).isFalse();
        assertThat(digest.isIn(letter("It was Hope."))).isTrue();
    }

    @Property(tries = 1)
    void aDigestRecognisesANameInOtherCases() {
        NameDigest digest = NameDigest.of("Ámara Quillfeather");
        assertThat(digest.isIn(letter("We heard AMARA QUILLFEATHER speak of it in the town hall.")))
                .isTrue();
        assertThat(digest.isIn(letter("As Amara said."))).isFalse();
        assertThat(NameDigest.of("Ámara Quillfeather").digest()).isNotEqualTo(digest.digest());
    }

    private static Letter letter(String paragraph) {
        return Seed.reading("Dear Minister,\n\n%s\n\nSincerely,\n\n- A Society\n".formatted(paragraph), null)
                .letter()
                .orElseThrow();
    }
}
