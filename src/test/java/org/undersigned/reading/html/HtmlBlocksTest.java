package org.undersigned.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.reading.block.Block;
import org.undersigned.testing.Printed;

class HtmlBlocksTest {

    @Test
    void aLetterAmongNavigationIsFound() {
        assertThat(blocks("""
            <!doctype html><html><head><title>Site</title><style>p{color:red}</style></head><body>
            <header class="site-header"><a href="/">Home</a><nav><ul><li><a href="/a">About</a></li></ul></nav></header>
            <div class="layout"><aside><p>Read our other letters, of which there are many by now.</p></aside>
            <main><article><header><h1>Save the night trains</h1></header>
            <div class="share-buttons"><a href="https://facebook.com/sharer?u=x">Share</a></div>
            <p>Dear Ms Varga,</p>
            <p>We write to you because the night trains are to be given up.</p>
            <form><label>Name</label><input><button>Sign</button></form>
            <p>Sincerely,</p><ul><li>Jonas Weber</li><li>Ana Sol</li></ul>
            </article></main></div>
            <footer>© 2024 Friends</footer><script>var x = "<p>no</p>";</script></body></html>
            """))
                .containsExactly(
                        "heading1 Save the night trains",
                        "paragraph Dear Ms Varga,",
                        "paragraph We write to you because the night trains are to be given up.",
                        "paragraph Sincerely,",
                        "item/1 \"-\" Jonas Weber",
                        "item/1 \"-\" Ana Sol");
    }

    @Test
    void thePageThatMarksNothingIsReadWhereItsWordsAre() {
        assertThat(blocks("""
            <body><div id="page"><div id="menu"><a href="/x">One</a> <a href="/y">Two</a></div>
            <div class="c"><p>Dear all,</p><p>The bridge has to be mended this year, not the next.</p></div>
            <div class="sidebar"><p>Give money.</p></div></div></body>
            """))
                .containsExactly(
                        "paragraph Dear all,", "paragraph The bridge has to be mended this year, not the next.");
    }

    @Test
    void theListOfThoseWhoSignedBelongsToTheLetterWhereverItStands() {
        assertThat(blocks("""
            <div class="wrap"><article><p>We ask for a bridge, and for a long time have asked for it in vain.</p></article>
            <section id="signatories"><p>Ana</p></section></div>
            """))
                .containsExactly(
                        "paragraph We ask for a bridge, and for a long time have asked for it in vain.",
                        "paragraph Ana");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            <p><span>Ana Ruiz</span><span>Pier Watch</span></p>         => Ana Ruiz, Pier Watch
            <p><b>Ana Ruiz</b><i>Pilot</i></p>                          => **Ana Ruiz**, _Pilot_
            <h2><b>Open letter</b><i>The old pier</i></h2>              => **Open letter** _The old pier_
            <p><b>Our letter.</b><i>The old pier</i></p>                => **Our letter.** _The old pier_
            <p><span>Ana Mc</span><span>Rae Lind</span></p>             => Ana McRae Lind
            <p><b>H</b><span>arbour Watch</span></p>                    => **H**arbour Watch
            <p><b>Harbour</b><span>Watch</span></p>                     => **Harbour**Watch
            <p><span>The Har</span><span>bour Watch</span></p>          => The Harbour Watch
            <p><span>Ana</span> <span>Ruiz</span></p>                   => Ana Ruiz
            <p>Ana Ruiz <small>Karsk</small></p>                        => Ana Ruiz, Karsk
            <p>Ana Ruiz <small>(Karsk)</small></p>                      => Ana Ruiz (Karsk)
            <p>Ana Carla <span>Ruiz</span></p>                          => Ana Carla Ruiz
            """)
    void fieldsSideBySideAreNoSingleWord(String html, String text) {
        assertThat(blocks(html)).singleElement().asString().endsWith(" " + text);
    }

    @Test
    void theFieldsOfARowAreThoseOfTheRowsAroundIt() {
        assertThat(blocks("""
            <div><span>1</span><span>Ana</span><span>Ruiz</span></div><div><span>2</span><span>Bo</span><span>Lind</span></div>
            <ul><li>Ana Ruiz<a href="#">@ana</a></li><li>Bo Lind<a href="#">@bo</a></li></ul>
            """))
                .containsExactly(
                        "paragraph 1. Ana, Ruiz",
                        "paragraph 2. Bo, Lind",
                        "item/1 \"-\" Ana Ruiz, [@ana](#)",
                        "item/1 \"-\" Bo Lind, [@bo](#)");
    }

    @Test
    void breaksAreLinesAndTwoOfThemEndTheBlock() {
        assertThat(placed("<p>Ana<br>\nBert<br/> Cleo<br><br>Dora</p>"))
                .containsExactly("1:4 2:1 2:11 paragraph Ana | Bert | Cleo", "2:23 paragraph Dora");
    }

    @Test
    void whiteSpaceIsOneSpace() {
        assertThat(blocks("<p>\n  3&nbsp;300\n   trains&shy;et <b> bold </b>&amp; <i>more</i></p><p>&nbsp;</p>"))
                .containsExactly("paragraph 3 300 trainset **bold** & _more_");
    }

    @Test
    void listsNestAndCountAsTheyAreDisplayed() {
        assertThat(blocks("""
            <ol start="3"><li>Three<ul><li>inner</li></ul></li><li value="7">Seven</li><li><p>Eight</p><p>more</p></li></ol>
            <ol type="a"><li>A</li></ol><ol reversed><li>Two</li><li>One</li></ol>
            """))
                .containsExactly(
                        "item/1 \"3.\" Three",
                        "item/2 \"-\" inner",
                        "item/1 \"7.\" Seven",
                        "item/1 \"8.\" Eight",
                        "item/1 more",
                        "item/3 \"a.\" A",
                        "item/4 \"2.\" Two",
                        "item/4 \"1.\" One");
    }

    @Test
    void tablesOfDataAreRowsAndOthersAreNot() {
        assertThat(blocks("""
            <table><tr><td><table><thead><tr><th>No.</th><th>Name</th><th>Country</th></tr></thead>
            <tr><td>1</td><td>Ana<br>Sol</td><td rowspan=2>Spain</td></tr><tr><td>2</td><td></td></tr>
            <tr><td colspan=3><b>Europe</b></td></tr></table></td></tr></table>
            <table><tr><td><p>Dear all,</p><ul><li>x</li></ul></td></tr></table>
            """))
                .containsExactly(
                        "row1/1 No. | Name | Country",
                        "row/1 1 | Ana Sol | Spain",
                        "row/1 2 |  | ",
                        "row/1 **Europe** |  | ",
                        "paragraph Dear all,",
                        "item/2 \"-\" x");
    }

    @Test
    void stylesAreMarksAndHideWords() {
        assertThat(blocks("""
            <style>.c1{font-weight:700}.c2 , .c3{font-style:italic} @media print {.c4{display:none}} .c5{display:none}</style>
            <p><span class="c1">Bold</span> <span class="c3">italic</span> <span class="c4">seen</span>
            <span class="c5">unseen</span><span style="FONT-WEIGHT: 600">heavy</span>
            <b style="font-weight:normal">plain</b> <em class="bold">both</em><span hidden>no</span></p>
            """)).containsExactly("paragraph **Bold** _italic_ seen **heavy** plain **_both_**");
    }

    @Test
    void linksLeadWhereThePageSays() {
        assertThat(blocks("""
            <base href="https://example.org/letters/"><p><a href="2024/a.html">report</a> <a href="#">lost</a>
            <a href="mailto:a@example.org">write</a> <a href="https://example.net/x">other</a> <a name="here">here</a></p>
            """))
                .containsExactly("paragraph [report](https://example.org/letters/2024/a.html) [lost](#) write"
                        + " [other](https://example.net/x) here");
    }

    @Test
    void footnotesOfSeveralKindsAreNotes() {
        assertThat(blocks("""
            <p>Trains<sup><a href="#fn1" id="r1">1</a></sup> run<a href="#_ftn2" name="_ftnref2">[2]</a> late<sup>3</sup>
            on 5 km<sup>2</sup>.</p>
            <ol><li id="fn1">A report. <a href="#r1">↩</a></li></ol>
            <div id="ftn2"><p><a href="#_ftnref2" name="_ftn2">[2]</a> Another.</p></div>
            <p><sup>3</sup> A third.</p>
            """))
                .containsExactly(
                        "paragraph Trains[[1]](#note-1) run[[2]](#note-2) late[[3]](#note-3) on 5 km².",
                        "note \"1\" A report.",
                        "note \"2\" Another.",
                        "note \"3\" A third.");
    }

    @Test
    void quotationsRulesAndPreformattedLinesAreWhatTheyAre() {
        assertThat(placed("<p>So:</p>\n<blockquote><p>One</p><p>Two</p></blockquote>\n<hr>\n<pre>a\n  b\n\nc</pre><p>"
                        + "A long paragraph that outweighs the lines above it.</p>"))
                .containsExactly(
                        "1:4 paragraph So:",
                        "2:16 quotation One",
                        "2:26 quotation Two",
                        "3:1 rule ",
                        "4:1 5:1 literal a | b",
                        "7:1 literal c",
                        "7:11 paragraph A long paragraph that outweighs the lines above it.");
    }

    @Test
    void whatThePageHasAroundItsContentIsOutside() {
        assertThat(HtmlBlocks.extract("letter.html", """
            <body><nav><a href="/">Start</a></nav><main><p>Dear all,</p><div class="share">Share</div>
            <p>The bridge has to be mended.</p></main><footer>Friends</footer><script>x</script></body>
            """).stream()
                        .filter(block -> !block.hasText())
                        .map(Block::text))
                .containsExactly("Start", "Share", "Friends");
    }

    @Test
    void aCellOfSeveralLongParagraphsIsNoDatum() {
        String prose =
                "The bridge over the Ostrand has been shut since the autumn, and the town has only one road left.";
        assertThat(HtmlBlocks.extract(
                        "letter.html",
                        "<body><table><tr><td></td><td><p>%s</p><p>%s</p><b>Oda Rask,</b> ropemaker</td></tr></table></body>"
                                .formatted(prose, prose)))
                .extracting(Block::kind)
                .containsOnly(Block.Kind.PARAGRAPH);
    }

    private static List<String> blocks(String page) {
        return Printed.blocks(HtmlBlocks.extract("letter.html", page).stream()
                .filter(Block::hasText)
                .toList());
    }

    private static List<String> placed(String page) {
        return Printed.placed(HtmlBlocks.extract("letter.html", page));
    }
}
