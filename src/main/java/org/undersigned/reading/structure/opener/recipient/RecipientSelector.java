package org.undersigned.reading.structure.opener.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.FormFieldClassifier;
import org.undersigned.reading.structure.opener.OpenerParser;
import org.undersigned.reading.structure.opener.office.NameOfficeSplitter;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;
import org.undersigned.reading.structure.outline.Outline.RecipientMention;
import org.undersigned.reading.structure.outline.TextBlock;

/**
 * Selects the recipients among the parts of the opener that name them: the lines of address, else title and salutation,
 * else lines that only have a word for an office. Reports a choice that is in doubt.
 */
public final class RecipientSelector {

    /** The most words of a group that is written small: "students of the city". */
    private static final int MAX_GROUP_WORDS = 7;

    private static final int MAX_SUBTITLE_WORDS = 25;

    /** Letters of their own, as in "E. S. D.", name nobody. */
    private static final Pattern HAS_WORD = Pattern.compile("\\p{L}{2}");

    private static final Pattern NAVIGATION = Pattern.compile("www\\.|https?:|\\w \\| +\\p{L}|^-?> ?\\[|^[+*=#~_]{2}");

    private final StructureLexicon lexicon;
    private final FindingCollector findings;
    private final Position position;
    private final AddresseeParser addresseeParser;
    private final TitleRecipients titleRecipients;
    private final List<RecipientMention> greeted;
    private final RecipientMatch match;
    private final OfficeClassifier officeClassifier;
    private final TitleLines titleLines;
    private final DescribedRecipients described;

    public RecipientSelector(
            StructureLexicon lexicon,
            OpenerParser openerParser,
            List<Line> salutation,
            FindingCollector findings,
            Position position) {
        this.lexicon = lexicon;
        this.findings = findings;
        this.position = position;
        NameOfficeSplitter splitter = new NameOfficeSplitter(
                lexicon, salutation.stream().map(Line::text).toList());
        this.addresseeParser = new AddresseeParser(lexicon, openerParser, splitter);
        this.titleRecipients = new TitleRecipients(lexicon);
        this.match = new RecipientMatch(lexicon);
        this.officeClassifier = new OfficeClassifier(lexicon);
        this.titleLines = new TitleLines(lexicon, match, titleRecipients);
        this.described = new DescribedRecipients(lexicon, titleRecipients, match);
        this.greeted = new SalutationRecipients(lexicon, splitter, new RecipientListSplitter(splitter, lexicon))
                .extract(salutation).stream()
                        .filter(one -> !FormFieldClassifier.isPlaceholder(one.text()))
                        .toList();
    }

    /**
     * @param title the title of the letter
     * @param others other titles, which the text of the letter lacks; {@code null} for absent ones
     * @param descriptions what a page says of itself, which counts if nothing in the letter names recipients
     */
    public List<RecipientMention> select(
            String title, List<String> others, List<String> descriptions, List<TextBlock> body) {
        List<RecipientMention> all = new ArrayList<>(addresseeParser.addressed());
        all.removeIf(RecipientSelector::isNavigation);
        if (!all.isEmpty() && (addresseeParser.addressesByGreeting() || greetsMore(all))) {
            greeted.stream()
                    .filter(one -> all.stream().noneMatch(other -> isAddressed(one, other)))
                    .forEach(all::add);
        }
        if (all.size() == 1 && greeted.size() == 1) {
            match.merge(all.get(0), greeted.get(0)).ifPresent(whole -> all.set(0, whole));
        }
        if (all.isEmpty()) {
            all.addAll(titledOrGreeted(title, titled(title, others, body), body));
        }
        if (all.isEmpty()) {
            all.addAll(positioned(described.find(descriptions, body)));
        }
        if (all.isEmpty()) {
            all.addAll(addresseeParser.possiblyAddressed());
            all.stream().findFirst().ifPresent(first -> report(first.text(), "these words may name no recipient"));
        }
        all.removeIf(one -> isNavigation(one)
                || isClause(one)
                || !HAS_WORD.matcher(one.text()).find());
        all.removeIf(one -> one.name() == null && titleLines.containTitle(one, title)
                || titleLines.areEndOf(one, Stream.concat(Stream.ofNullable(title), others.stream())));
        all.replaceAll(this::withoutConjunction);
        if (!all.isEmpty()
                && all.stream().allMatch(one -> isDoubtful(one, body) && !isAfterArticle(one, title, body))) {
            report(all.get(0).text(), "no word of it is an office, a body or a name");
        }
        List<RecipientMention> copies = new ArrayList<>(addresseeParser.copies());
        copies.removeIf(copy -> all.stream().anyMatch(one -> isSurnameOf(copy, one)));
        all.addAll(copies);
        return all;
    }

    /** "Commissioner Ruiz" below "Hon. Ana Ruiz, Commissioner": a salutation without a word of greeting. */
    private static boolean isSurnameOf(RecipientMention one, RecipientMention whole) {
        return one.name() != null
                && one.office() != null
                && one.name().indexOf(' ') < 0
                && whole.name() != null
                && whole.name().endsWith(" " + one.name())
                && whole.office() != null
                && WhitespaceTokenizer.tokenize(whole.office().replace(",", ""))
                        .containsAll(WhitespaceTokenizer.tokenize(one.office()));
    }

    /** Whether an addressee is the one who is greeted, or has the words of a group in the office. */
    private boolean isAddressed(RecipientMention one, RecipientMention other) {
        return isGroupOfMembers(one) && other.name() != null
                ? SlugGenerator.fold(other.text()).contains(SlugGenerator.fold(one.text()))
                : match.isSame(one, other);
    }

    /** Whether the salutation greets by name all who are addressed, and others. */
    private boolean greetsMore(List<RecipientMention> addressed) {
        return greeted.size() > addressed.size()
                && greeted.stream().allMatch(one -> one.name() != null || isGroupOfMembers(one))
                && addressed.stream().allMatch(one -> greeted.stream().anyMatch(other -> match.isSame(one, other)));
    }

    /** "Members of the Board", behind those whom the letter names. */
    private boolean isGroupOfMembers(RecipientMention one) {
        return one.name() == null
                && officeClassifier.startsWithRank(one.text())
                && !officeClassifier.namesOneOfficer(one.text());
    }

    /** "Start | News", "www.example.org", "+++ News +++", "{{ page.recipient }}": links and marks of a page. */
    private static boolean isNavigation(RecipientMention one) {
        return NAVIGATION.matcher(one.text()).find() || FormFieldClassifier.isTemplate(one.text());
    }

    /** "The Minister for Energy and": a list that is broken behind the conjunction. */
    private RecipientMention withoutConjunction(RecipientMention one) {
        return new RecipientMention(
                one.role(),
                withoutConjunction(one.name()),
                withoutConjunction(one.office()),
                one.text(),
                one.position());
    }

    private String withoutConjunction(String words) {
        int last = words == null ? -1 : words.lastIndexOf(' ');
        return last > 0 && lexicon.matches("conjunctions", words.substring(last + 1))
                ? words.substring(0, last)
                : words;
    }

    /** "To reverse these trends, we ask": many words that begin small, without an office, a body or a name. */
    private boolean isClause(RecipientMention one) {
        return Character.isLowerCase(one.text().codePointAt(0))
                && one.name() == null
                && WhitespaceTokenizer.tokenize(one.text()).size() > MAX_GROUP_WORDS
                && !match.isCredible(one);
    }

    /** Whether the words name neither an office nor a body nor a person, and are not greeted. */
    private boolean isDoubtful(RecipientMention one, List<TextBlock> body) {
        boolean person =
                one.name() != null && WhitespaceTokenizer.tokenize(one.name()).size() > 1;
        return !person
                && lexicon.stripPreposition(one.text()).equals(one.text())
                && (Character.isUpperCase(one.text().codePointAt(0))
                        || one.text().indexOf(' ') > 0)
                && !match.isCredible(one)
                && !isGroup(one.text())
                && !recurs(one, body)
                && greeted.stream().noneMatch(other -> match.isSame(one, other));
    }

    /** "Open letter to the Contracting Parties": the article shows that the words name somebody. */
    private boolean isAfterArticle(RecipientMention one, String title, List<TextBlock> body) {
        return titleRecipients.hasArticle(title)
                && titleRecipients.extract(title, body).contains(one);
    }

    private boolean isGroup(String words) {
        return WhitespaceTokenizer.tokenize(words).stream().anyMatch(word -> lexicon.matches("anybody", word));
    }

    /** The recipients of the first title that names any, or of one that names them more fully. */
    private List<RecipientMention> titled(String title, List<String> others, List<TextBlock> body) {
        List<RecipientMention> titled = titleRecipients.extract(title, body);
        List<List<RecipientMention>> further = Stream.concat(
                        others.stream().filter(Objects::nonNull), subtitle(body).stream())
                .map(other -> titleRecipients.extract(other, body))
                .filter(found -> !found.isEmpty() && (titled.isEmpty() || addsNames(titled, found)))
                .toList();
        return further.isEmpty() ? titled : positioned(further.get(0));
    }

    /** "To the Mayor of Ostrand", and elsewhere "to the Mayor of Ostrand, Ana Ruiz". */
    private boolean addsNames(List<RecipientMention> titled, List<RecipientMention> found) {
        return titled.size() == found.size()
                && IntStream.range(0, found.size())
                        .allMatch(i -> titled.get(i).name() == null
                                && found.get(i).name() != null
                                && match.isSame(titled.get(i), found.get(i)));
    }

    /** "An open letter from independent dockers to the wider port": a line below the title that is no sentence. */
    private Optional<String> subtitle(List<TextBlock> body) {
        return body.stream()
                .limit(1)
                .map(TextBlock::text)
                .filter(text -> lexicon.startsAsTitle(text)
                        && !SentenceHeuristics.endsAsSentence(text)
                        && WhitespaceTokenizer.tokenize(text).size() <= MAX_SUBTITLE_WORDS)
                .findFirst();
    }

    /** Recipients that need a line of their own, because no other words of the letter name them. */
    private List<RecipientMention> positioned(List<RecipientMention> found) {
        return found.stream()
                .map(one -> new RecipientMention(one.role(), one.name(), one.office(), one.text(), position))
                .toList();
    }

    private List<RecipientMention> titledOrGreeted(String title, List<RecipientMention> titled, List<TextBlock> body) {
        if (titled.isEmpty()) {
            return greeted;
        }
        if (greeted.isEmpty()) {
            if (!titleRecipients.hasArticle(title)
                    && titled.stream().noneMatch(one -> match.isCredible(one) || recurs(one, body))) {
                report(titled.get(0).text(), "the title may name its subject and no recipient");
            }
            return titled;
        }
        Optional<RecipientMention> whole = titled.size() == 1 && greeted.size() == 1
                ? match.merge(titled.get(0), greeted.get(0))
                : Optional.empty();
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        if (greeted.stream().allMatch(one -> titled.stream().anyMatch(other -> match.isSame(one, other)))) {
            return length(titled) >= length(greeted) ? titled : greeted;
        }
        boolean credible = titled.stream().anyMatch(match::isCredible);
        boolean named = greeted.stream().anyMatch(one -> one.name() != null);
        if (credible && (named || greeted.stream().anyMatch(match::isCredible))) {
            report(
                    greeted.get(0).text(),
                    "the title is to \"%s\""
                            .formatted(SentenceHeuristics.excerpt(titled.get(0).text())));
        }
        boolean all = greeted.size() > titled.size() && greeted.stream().allMatch(match::isCredible);
        return named || !credible || all ? greeted : titled;
    }

    private static boolean recurs(RecipientMention one, List<TextBlock> body) {
        return one.name() != null
                && body.stream().anyMatch(block -> block.text().contains(one.name()));
    }

    private static int length(List<RecipientMention> mentions) {
        return mentions.stream().mapToInt(one -> one.text().length()).sum();
    }

    private void report(String words, String why) {
        findings.add(
                FindingCode.RECIPIENTS_UNCERTAIN,
                position,
                "it is in doubt whether the letter is to \"%s\": %s".formatted(SentenceHeuristics.excerpt(words), why),
                "Begin a line with \"To:\" where the letter does.");
    }
}
