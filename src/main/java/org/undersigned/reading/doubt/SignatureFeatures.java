package org.undersigned.reading.doubt;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.classifier.Buckets;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/** The features of a letter that show whether and how it is signed, and of what its reading left out. */
final class SignatureFeatures {

    private static final int SHORT = 10;

    private static final List<FindingCode> COUNTED = List.of(
            FindingCode.LINE_NOT_UNDERSTOOD,
            FindingCode.WORDS_LEFT_OUT,
            FindingCode.PRIVATE_DATA_LEFT_OUT,
            FindingCode.SIGNATORY_LINES_JOINED,
            FindingCode.SIGNATORY_DUPLICATED,
            FindingCode.SIGNATORY_COUNT_DIFFERS,
            FindingCode.SIGNATORIES_MISSING,
            FindingCode.SIGNATORIES_NOT_AS_STATED);

    private final Letter letter;
    private final List<Finding> findings;
    private final StructureLexicon lexicon;
    private final String size;
    private final List<String> features = new ArrayList<>();

    SignatureFeatures(Letter letter, List<Finding> findings, StructureLexicon lexicon) {
        this.letter = letter;
        this.findings = findings;
        this.lexicon = lexicon;
        this.size = Buckets.size(letter.signatories().size());
    }

    List<String> describe() {
        addFindings();
        addClosing();
        List<String> texts = texts();
        addBody(texts);
        addLastWords(texts);
        return features;
    }

    private void addFindings() {
        for (FindingCode code : COUNTED) {
            long count = findings.stream().filter(f -> f.code() == code).count();
            features.add(code.label() + "=" + Buckets.count(Math.min(count, 4)));
            if (count > 0) {
                features.add(code.label() + "&size=" + size);
            }
        }
    }

    private void addClosing() {
        features.add("closing=" + (letter.closing() != null));
        features.add("closing=" + (letter.closing() != null) + "&size=" + size);
        features.add("salutation=" + (letter.salutation() != null) + "&size=" + size);
        features.add("counted=" + MissingSignatories.statesNumber(letter) + "&size=" + size);
    }

    private List<String> texts() {
        return letter.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> paragraph.kind() != Paragraph.Kind.NOTE)
                .map(Paragraph::text)
                .toList();
    }

    private void addBody(List<String> texts) {
        long shorts = texts.stream().filter(SignatureFeatures::isShort).count();
        long names = texts.stream().filter(this::isName).count();
        features.add("body=" + Buckets.count(texts.size()));
        features.add("body-short=" + Buckets.share(shorts, texts.size()));
        features.add("body-short=" + Buckets.count(shorts));
        features.add("body-names=" + Buckets.count(names));
        features.add("body-names=" + Buckets.count(names) + "&size=" + size);
        for (String key : List.of("introductions", "lists", "calls", "howToSign", "announces")) {
            boolean present =
                    texts.stream().filter(text -> text.length() < 2000).anyMatch(text -> lexicon.contains(key, text));
            features.add("body-" + key + "=" + present);
            features.add("body-" + key + "=" + present + "&size=" + size);
        }
        boolean closes = BodyLines.of(letter).anyMatch(line -> lexicon.matches("closings", line));
        features.add("body-closing=" + closes + "&closing=" + (letter.closing() != null));
        boolean label = BodyLines.of(letter).anyMatch(line -> lexicon.matches("lists", line));
        features.add("body-label=" + label + "&any=" + !letter.signatories().isEmpty());
    }

    private void addLastWords(List<String> texts) {
        if (texts.isEmpty()) {
            features.add("last=none");
            return;
        }
        String last = texts.get(texts.size() - 1);
        String look = isName(last)
                ? "name"
                : isShort(last)
                        ? "short"
                        : last.endsWith(":") ? "colon" : SentenceHeuristics.endsAsSentence(last) ? "sentence" : "open";
        features.add("last=" + look);
        features.add("last=" + look + "&size=" + size);
        features.add("last=" + look + "&closing=" + (letter.closing() != null));
        int trailing = 0;
        for (int i = texts.size() - 1; i >= 0 && isShort(texts.get(i)); i--) {
            trailing++;
        }
        features.add("trailing=" + Buckets.count(trailing));
        features.add("trailing=" + Buckets.count(trailing) + "&size=" + size);
    }

    private static boolean isShort(String text) {
        return !SentenceHeuristics.endsAsSentence(text)
                && WhitespaceTokenizer.tokenize(text).size() <= SHORT;
    }

    private boolean isName(String text) {
        return isShort(text)
                && (MultiLineSignature.isPersonName(text, lexicon)
                        || MultiLineSignature.isWrittenAsName(text, lexicon));
    }
}
