package org.undersigned.representation.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Signatory;
import org.undersigned.representation.ResourceUris;
import org.undersigned.testing.Seed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The edition is well-formed, keeps to the part of TEI P5 that it uses, and has every word of the letter's body. */
class TeiWriterTest {

    private static final ResourceUris ADDRESSES = new ResourceUris("https://letters.example.org");

    /** What may stand in what: TEI P5's content models, narrowed to the elements that are written. */
    private static final Map<String, Set<String>> CHILDREN = Map.ofEntries(
            Map.entry("TEI", Set.of("teiHeader", "text")),
            Map.entry("teiHeader", Set.of("fileDesc", "profileDesc")),
            Map.entry("fileDesc", Set.of("titleStmt", "publicationStmt", "sourceDesc")),
            Map.entry("titleStmt", Set.of("title", "editor")),
            Map.entry("publicationStmt", Set.of("distributor", "publisher", "idno", "date", "availability")),
            Map.entry("availability", Set.of("licence", "p")),
            Map.entry("sourceDesc", Set.of("bibl")),
            Map.entry("bibl", Set.of("title", "publisher", "date", "ref")),
            Map.entry("profileDesc", Set.of("correspDesc", "langUsage")),
            Map.entry("langUsage", Set.of("language")),
            Map.entry("correspDesc", Set.of("correspAction")),
            Map.entry("correspAction", Set.of("orgName", "persName", "name", "date")),
            Map.entry("text", Set.of("body")),
            Map.entry("body", Set.of("div", "p")),
            Map.entry("div", Set.of("opener", "closer", "div", "head", "p", "list", "quote", "note")),
            Map.entry("opener", Set.of("dateline", "address", "salute")),
            Map.entry("dateline", Set.of("date")),
            Map.entry("address", Set.of("addrLine")),
            Map.entry("closer", Set.of("salute", "signed")),
            Map.entry("signed", Set.of("orgName", "persName", "name", "seg")),
            Map.entry("list", Set.of("item")),
            Map.entry("p", Set.of("ref")),
            Map.entry("item", Set.of("ref")),
            Map.entry("quote", Set.of("ref")),
            Map.entry("note", Set.of("ref")));

    private static final String ODD = """
        March 1, 2024

        Dear Minister,

        We write <to> you & yours: "now" is [the time](https://example.org/?a=1&b=2).

        ## First

        - one
        - two

        > They said so.

        ### Deeper

        A paragraph.

        ## Second

        The end.

        Sincerely,

        A & B e.V.
        Jane Doe
        """;

    private static List<Letter> letters() {
        return List.of(
                Seed.letter(),
                Seed.reading(ODD, null).letter().orElseThrow(),
                Seed.reading("Words.", null).letter().orElseThrow());
    }

    @Test
    void keepsToTheStructureOfTei() {
        for (Letter letter : letters()) {
            Document document = parsed(TeiWriter.write(ADDRESSES, letter));
            int checked = 0;
            for (Element element : all(document, "*")) {
                assertThat(element.getNamespaceURI()).isEqualTo(TeiWriter.NAMESPACE);
                for (Element child : children(element)) {
                    assertThat(CHILDREN.getOrDefault(element.getTagName(), Set.of()))
                            .as(element.getTagName())
                            .contains(child.getTagName());
                    checked++;
                }
            }
            assertThat(checked).isGreaterThan(15);
            List<String> ids = all(document, "*").stream()
                    .map(element -> element.getAttribute("xml:id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-z0-9-]*"));
        }
    }

    @Test
    void hasEveryParagraphUnderItsNumber() {
        int checked = 0;
        for (Letter letter : letters()) {
            Document document = parsed(TeiWriter.write(ADDRESSES, letter));
            List<Paragraph> paragraphs = letter.paragraphs().toList();
            checked += paragraphs.size();
            for (Paragraph paragraph : paragraphs) {
                List<Element> found = all(document, "*").stream()
                        .filter(element -> element.getAttribute("xml:id").equals("p" + paragraph.number()))
                        .toList();
                assertThat(found).hasSize(1);
                assertThat(found.get(0).getTextContent()).isEqualTo(paragraph.text());
            }
            List<String> signed =
                    all(document, "signed").stream().map(Node::getTextContent).toList();
            assertThat(signed)
                    .isEqualTo(
                            letter.signatories().stream().map(Signatory::text).toList());
        }
        assertThat(checked).isGreaterThan(15);
    }

    @Test
    void saysWhoWroteToWhomAndWhen() {
        Document document = parsed(TeiWriter.write(ADDRESSES, Seed.letter()));
        List<Element> actions = all(document, "correspAction");
        assertThat(actions.get(0).getElementsByTagName("orgName").getLength()).isEqualTo(83);
        assertThat(actions.get(0).getElementsByTagName("persName").getLength()).isEqualTo(4);
        assertThat(((Element) actions.get(0).getElementsByTagName("date").item(0)).getAttribute("when"))
                .isEqualTo("2022-07-11");
        assertThat(actions.get(1).getTextContent()).contains("Joseph Biden", "Andrés Manuel López Obrador");
        assertThat(actions.get(2).getAttribute("subtype")).isEqualTo("cc");
        assertThat(all(document, "ref").stream()
                        .filter(ref -> ref.getAttribute("type").equals("target-lost")))
                .hasSize(19);
    }

    @Test
    void indexesAllLettersAsOneFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CmifWriter cmifWriter = new CmifWriter(ADDRESSES, Instant.EPOCH, bytes)) {
            for (Letter letter : letters()) {
                cmifWriter.write(letter);
            }
        }
        Document document = parsed(bytes.toString(StandardCharsets.UTF_8));
        assertThat(all(document, "correspDesc")).hasSize(3).allSatisfy(description -> {
            assertThat(description.getAttribute("ref")).startsWith("https://letters.example.org/letters/");
            assertThat(description.getAttribute("source")).isEqualTo("#undersigned");
        });
        assertThat(all(document, "bibl").get(0).getAttribute("xml:id")).isEqualTo("undersigned");
    }

    private static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception malformed) {
            throw new AssertionError(xml, malformed);
        }
    }

    private static List<Element> all(Document document, String name) {
        return elements(document.getElementsByTagNameNS("*", name));
    }

    private static List<Element> children(Element element) {
        return elements(element.getChildNodes());
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
