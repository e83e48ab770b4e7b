package org.undersigned.representation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Statistic;
import org.undersigned.testing.Seed;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Pictures say what the letter says, to everybody, and nothing in a letter breaks them. */
class PicturesTest {

    private static final Letter SEED = Seed.letter();

    private static Element xml(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String words(Element root) {
        return String.join(
                " ", all(root, "text").stream().map(Element::getTextContent).toList());
    }

    private static Statistic attacks() {
        return SEED.statistics().stream()
                .filter(one -> one.figure().text().equals("at least 10,318"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCardSaysTheFigureInTheLettersWords() throws Exception {
        Element card = xml(StatisticCard.svg(SEED, attacks(), StatisticCard.WIDTH, "en"));
        assertThat(words(card))
                .startsWith("at least 10,318 reports in Mexico of kidnappings and other brutal attacks")
                .contains("July 11, 2022", "paragraph " + attacks().place().paragraph());
        assertThat(all(card, "title").get(0).getTextContent()).startsWith("at least 10,318 reports in Mexico");
        assertThat(card.getAttribute("role")).isEqualTo("img");
        assertThat(card.getAttribute("aria-labelledby")).isEqualTo("title desc");
        assertThat(card.getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void aChartShowsEveryFigureOfTheLetter() throws Exception {
        Element chart = xml(StatisticsChart.svg(SEED, SEED.statistics(), StatisticsChart.WIDTH, "en"));
        String words = words(chart);
        assertThat(SEED.statistics()).isNotEmpty().allSatisfy(one -> assertThat(words)
                .contains(one.figure().text()));
        assertThat(all(chart, "desc").get(0).getTextContent()).contains("at least: at least 10,318 reports");
    }

    @Test
    void aNumberInTheMiddleOfAClaimIsMarkedInPlace() throws Exception {
        Statistic refugees = SEED.statistics().stream()
                .filter(one -> one.figure().text().equals("20,000"))
                .findFirst()
                .orElseThrow();
        assertThat(FigureInClaim.of(refugees))
                .isEqualTo(new FigureInClaim("resettle", "20,000", "refugees from the Americas"));
        assertThat(HeadlineFigure.of(refugees, "en"))
                .isEqualTo(new HeadlineFigure("resettle", "20,000", "refugees from the Americas"));
        assertThat(words(xml(StatisticCard.svg(SEED, refugees, StatisticCard.WIDTH, "en"))))
                .startsWith("resettle 20,000 refugees from the Americas");
        assertThat(words(xml(StatisticsChart.svg(SEED, SEED.statistics(), StatisticsChart.WIDTH, "en"))))
                .contains("resettle 20,000 refugees from the Americas")
                .doesNotContain("20,000 resettle");
    }

    @Test
    void aNumberInsideAnotherIsNotMarked() {
        assertThat(FigureInClaim.of("in 2015, 15 trains", "15"))
                .isEqualTo(new FigureInClaim("in 2015,", "15", "trains"));
        assertThat(FigureInClaim.of("two dozen trains", "24"))
                .isEqualTo(new FigureInClaim("", "24", "two dozen trains"));
    }

    @ParameterizedTest
    @ValueSource(ints = {280, 360, 720, 1200})
    void nothingStandsOutsideThePicture(int width) throws Exception {
        Figured figured = Figured.everyQualifier();
        for (String svg : List.of(
                StatisticsChart.svg(SEED, SEED.statistics(), width, "es"),
                StatisticsChart.svg(figured.letter(), figured.statistics(), width, "en"),
                StatisticCard.svg(SEED, attacks(), width, "en"))) {
            Element root = xml(svg);
            int height = Integer.parseInt(root.getAttribute("height"));
            assertThat(all(root, "text")).hasSizeGreaterThan(3).allSatisfy(text -> {
                double x = Double.parseDouble(text.getAttribute("x"));
                double size = Double.parseDouble(text.getAttribute("font-size"));
                double end = x + FontOutlines.instance().width(text.getTextContent(), size);
                boolean start = text.getAttribute("text-anchor").isEmpty();
                assertThat(start ? end : x).as(text.getTextContent()).isLessThanOrEqualTo(width);
                assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, (double) height);
            });
            assertThat(all(root, "rect")).allSatisfy(box -> assertThat(
                            Double.parseDouble(box.getAttribute("x")) + Double.parseDouble(box.getAttribute("width")))
                    .isLessThanOrEqualTo(width));
        }
    }

    @Test
    void aFigureWithoutAnEndIsNoBarWithAnEnd() throws Exception {
        for (Qualifier qualifier : Qualifier.values()) {
            Figured figured = new Figured("A letter", "en")
                    .with(Qualifier.EXACT, "40 40 40", "40", "things", "thing")
                    .with(qualifier, bounds(qualifier), "20", "things", "thing");
            Element chart = xml(StatisticsChart.svg(figured.letter(), figured.statistics(), 720, "en"));
            boolean open = qualifier == Qualifier.AT_LEAST
                    || qualifier == Qualifier.MORE_THAN
                    || qualifier == Qualifier.MAGNITUDE;
            assertThat(all(chart, "polygon")).as(qualifier.name()).hasSize(open ? 1 : 0);
            boolean pale = qualifier != Qualifier.EXACT;
            // One pale box explains the colour.
            assertThat(all(chart, "rect").stream()
                            .filter(one -> one.getAttribute("class").equals("possible")))
                    .as(qualifier.name())
                    .hasSizeGreaterThan(pale ? 1 : 0)
                    .hasSizeLessThan(pale ? 7 : 2);
        }
    }

    private static String bounds(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT, ABOUT -> "20 20 20";
            case AT_LEAST -> "20 20 -";
            case MORE_THAN -> "20 21 -";
            case AT_MOST -> "20 - 20";
            case LESS_THAN -> "20 - 19";
            case BETWEEN -> "- 20 30";
            case MAGNITUDE -> "- 10 -";
        };
    }

    @Test
    void saysWhereAScaleIsLogarithmic() throws Exception {
        Figured far = new Figured("A letter", "en")
                .with(Qualifier.EXACT, "36 36 36", "36", "flights", "flight")
                .with(Qualifier.EXACT, "25000 25000 25000", "25,000", "flights", "flight");
        assertThat(words(xml(StatisticsChart.svg(far.letter(), far.statistics(), 720, "en"))))
                .contains("Logarithmic scale: each mark is 10 times the one before");
        assertThat(words(xml(StatisticsChart.svg(far.letter(), far.statistics(), 720, "es"))))
                .contains("Escala logarítmica");
        Figured near = Figured.everyQualifier();
        assertThat(words(xml(StatisticsChart.svg(near.letter(), near.statistics(), 720, "en"))))
                .doesNotContain("Logarithmic");
    }

    @Test
    void aLetterWithoutFiguresSaysSo() throws Exception {
        Figured none = new Figured("A letter", "en");
        assertThat(words(xml(StatisticsChart.svg(none.letter(), List.of(), 720, "en"))))
                .contains("The letter has no statistics.");
    }

    @Test
    void figuresBelowZeroAreWordsWithoutABar() throws Exception {
        Figured below = new Figured("A letter", "en");
        Statistic zero =
                below.with(Qualifier.EXACT, "0 0 0", "0", "degrees", "degree").first();
        below.with(Qualifier.AT_MOST, "5 - 5", "at most 5", "degrees", "degree");
        Element chart = xml(StatisticsChart.svg(
                below.letter(), List.of(zero, below.statistics().get(1)), 720, "en"));
        assertThat(words(chart)).contains("0 degrees");
    }

    @Test
    void whatALetterSaysStaysText() throws Exception {
        String hostile = "\"><script>alert(1)</script>&\u202E" + "x".repeat(10_000) + "\u0000";
        Figured figured = new Figured(hostile, "en").with(Qualifier.EXACT, "1 1 1", "1", hostile, hostile);
        for (String svg : List.of(
                StatisticsChart.svg(figured.letter(), figured.statistics(), 360, "en"),
                StatisticCard.svg(figured.letter(), figured.first(), 360, "en"))) {
            Element root = xml(svg);
            assertThat(all(root, "script")).isEmpty();
            assertThat(words(root)).doesNotContain("\u202E").contains("script");
            assertThat(Integer.parseInt(root.getAttribute("height"))).isLessThan(1200);
        }
    }

    @Test
    void aLetterFromTheRightIsSetFromTheRight() throws Exception {
        Figured figured = new Figured("رسالة مفتوحة", "ar").with(Qualifier.EXACT, "36 36 36", "36", "رحلة", "رحلة");
        Element root = xml(StatisticCard.svg(figured.letter(), figured.first(), 600, "en"));
        assertThat(root.getAttribute("direction")).isEqualTo("rtl");
        assertThat(all(root, "text")).allSatisfy(text -> assertThat(Double.parseDouble(text.getAttribute("x")))
                .isEqualTo(560));
    }

    @Test
    void theStyleIsTheOneThatTheHashAllows() throws Exception {
        String style = all(xml(StatisticCard.svg(SEED, attacks(), 600, "en")), "style")
                .get(0)
                .getTextContent();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(SvgRenderer.STYLE_SOURCE)
                .isEqualTo("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        assertThat(style).contains("prefers-color-scheme: dark").doesNotContain("<", ">", "&");
    }

    @Test
    void theSameLetterGivesTheSamePicture() {
        assertThat(SocialCard.png(SEED, "letters.example.org", "en", 1200))
                .isEqualTo(SocialCard.png(Seed.letter(), "letters.example.org", "en", 1200));
    }

    @ParameterizedTest
    @ValueSource(ints = {1200, 600, 320})
    void aSocialCardIsAPicture(int width) throws Exception {
        for (byte[] png : List.of(
                SocialCard.png(SEED, "letters.example.org", "en", width),
                SocialCard.png(SEED, attacks(), "letters.example.org", "en", width))) {
            var image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getWidth()).isEqualTo(width);
            assertThat(image.getHeight()).isEqualTo(SocialCard.height(width));
            long dark = IntStream.range(0, image.getWidth() * image.getHeight())
                    .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFF) < 100)
                    .count();
            assertThat(dark).isGreaterThan(width);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"公開状", "رسالة مفتوحة", "מכתב גלוי", "Ανοιχτή επιστολή", "👩‍🚀"})
    void aSocialCardOfAnyWritingIsDrawn(String title) throws Exception {
        Figured figured = new Figured(title, title.startsWith("ر") ? "ar" : "en")
                .with(Qualifier.EXACT, "36 36 36", "36", title, null);
        assertThat(ImageIO.read(new ByteArrayInputStream(
                        SocialCard.png(figured.letter(), figured.first(), "letters.example.org", "en", 1200))))
                .isNotNull();
        assertThat(SocialCard.png(figured.letter(), "letters.example.org", "en", 1200))
                .isNotEmpty();
    }
}
