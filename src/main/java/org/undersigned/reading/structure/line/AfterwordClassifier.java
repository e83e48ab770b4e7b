package org.undersigned.reading.structure.line;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.PrivateData;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Classifies what publishers put below a letter or between its names: contacts, disclaimers, calls to sign, credits, enclosures. */
public record AfterwordClassifier(StructureLexicon lexicon) {

    private static final int MAX_LABEL_WORDS = 3;
    private static final int MAX_HEAD_WORDS = 6;

    /** A rule of a style sheet that a page left among its words. */
    private static final Pattern STYLE = Pattern.compile("\\{[\\w-]+:[^{}]{0,200}[;}]");

    private static final Pattern MENU_MARK = Pattern.compile("[|·•»›→«‹←↓↑]");

    private static final int MAX_MENU_LENGTH = 200;

    private static final Pattern DOCUMENT = Pattern.compile("(?i)\\.(?:pdf|docx?|odt|rtf|epub)(?:[?#]|$)");

    /** Whether a block is an afterword: contacts, disclaimers, calls to sign, rules. */
    public boolean isAfterword(Block block) {
        String text = block.text();
        return switch (block.kind()) {
            case RULE, NOTE -> true;
            case ROW -> false;
            default -> isAfterword(text) || isCallLink(block);
        };
    }

    /** A paragraph that is a link to sign, to share or to download. */
    public boolean isCallLink(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && isMostlyLinks(block)
                && (lexicon.contains("calls", block.text()) || isCredit(block.text()));
    }

    public boolean isAfterword(String text) {
        return isContact(text)
                || lexicon.contains("disclaimers", text)
                || (lexicon.startsWith("calls", text)
                        || lexicon.contains("calls", text) && SentenceHeuristics.isSentence(text))
                || isEnclosure(text)
                || isCredit(text)
                || lexicon.textAfterLabel("updates", text).isPresent()
                || isCopyright(text)
                || STYLE.matcher(text).find();
    }

    /** "© 2031 Harbour News" */
    private static boolean isCopyright(String text) {
        return text.startsWith("©")
                || text.startsWith("(c) ") && text.length() > 4 && Character.isDigit(text.charAt(4));
    }

    /** Credits of a page: "Originally published in …", "Photo: …". */
    private boolean isCredit(String text) {
        return lexicon.matches("credits", text)
                || lexicon.startsWithPhrase("credits", text)
                || isCreditLabel(text)
                || isMenu(text);
    }

    /** "Donate »", "Imprint | Privacy policy": words of a page with the marks of buttons and menus. */
    public boolean isMenu(String text) {
        if (text.length() > MAX_MENU_LENGTH || !MENU_MARK.matcher(text).find()) {
            return false;
        }
        List<String> words = MENU_MARK
                .splitAsStream(text)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return !words.isEmpty() && words.stream().allMatch(word -> lexicon.matches("credits", word));
    }

    /** "Photo: …", "Photo credit: …": a label of few words, one of which credits. */
    private boolean isCreditLabel(String text) {
        int colon = text.indexOf(": ");
        List<String> label = colon < 0 ? List.of() : WhitespaceTokenizer.tokenize(text.substring(0, colon));
        return lexicon.textAfterLabel("credits", text).isPresent()
                || label.size() <= MAX_LABEL_WORDS && label.stream().anyMatch(word -> lexicon.matches("credits", word));
    }

    /** Whether a line credits a photograph, or whatever else a page credits. */
    public boolean hasCredit(String text) {
        return isCredit(text) || lexicon.contains("photographs", text);
    }

    /** A line with contact data. */
    public boolean isContact(String text) {
        boolean marked = lexicon.startsWith("contacts", text)
                && (text.indexOf(':') > 0 || SentenceHeuristics.isSentence(text) || lexicon.matches("contacts", text));
        return marked || isContactHead(text) || PrivateData.occursIn(text);
    }

    /** "Contacts for more information": it begins and ends with words for contacts. */
    public boolean isContactHead(String text) {
        return WhitespaceTokenizer.tokenize(text).size() <= MAX_HEAD_WORDS
                && lexicon.startsWith("contacts", text)
                && lexicon.endsWith("contacts", text);
    }

    private boolean isEnclosure(String text) {
        int colon = text.indexOf(':');
        boolean postscript = text.length() > 4
                && text.substring(0, 4).matches("[A-Z]\\.? ?[A-Z]\\.?.*")
                && lexicon.startsWith("enclosures", text)
                && SentenceHeuristics.isSentence(text);
        return postscript || colon > 0 && colon < 30 && lexicon.matches("enclosures", text.substring(0, colon));
    }

    /** Whether a block has a link to the web, or an address written out. */
    public static boolean hasLink(Block block) {
        return block.text().contains("://")
                || block.lines().stream()
                        .flatMap(line -> line.runs().stream())
                        .anyMatch(run -> run.link() != null
                                && WebAddress.parse(run.link()).isPresent());
    }

    /** "Download the letter": a paragraph that is a link to a document. */
    public static boolean isDocumentLink(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.lines().stream()
                        .flatMap(line -> line.runs().stream())
                        .map(Run::link)
                        .filter(Objects::nonNull)
                        .anyMatch(link -> DOCUMENT.matcher(link).find());
    }

    /** "The whole letter is here": words with a link to a document, which are no name. */
    public boolean leadsToDocument(Block block) {
        return isDocumentLink(block)
                && (!MultiLineSignature.isWrittenAsName(block.text(), lexicon)
                        || lexicon.contains("opens", block.text()));
    }

    /** Whether most characters of a block are inside links. */
    public static boolean isMostlyLinks(Block block) {
        int linked = 0;
        int plain = 0;
        for (Line line : block.lines()) {
            for (Run run : line.runs()) {
                int length = run.text().strip().length();
                linked += run.link() == null ? 0 : length;
                plain += run.link() == null ? length : 0;
            }
        }
        return plain * 5 <= linked;
    }
}
