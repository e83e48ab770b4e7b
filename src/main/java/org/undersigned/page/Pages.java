package org.undersigned.page;

import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Organization;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Summary;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.citation.BibliographicReference;
import org.undersigned.representation.citation.CslCitation;

/** Every page that a letter has, as HTML. */
public final class Pages {

    /** The languages that pages are in; the first where a reader has no other wish. */
    public static final List<String> LANGUAGES = List.of("en", "es");

    /** What a letter has, and how many of it. */
    public record Count(String name, long count) {}

    /** A reference in one style. */
    public record FormattedReference(String name, String text) {}

    /** A way to be refused, and what the documentation says of it. */
    public record Problem(String label, int status, String title, List<TextPart> text) {

        /** Words, or a piece of code among them. */
        public record TextPart(String text, boolean code) {}

        public String path() {
            return "/problems/" + label;
        }
    }

    private static final List<String> DOWNLOADS =
            List.of("data.zip", "data.xlsx", "signatories.csv", "statistics.csv", "text.md", "text.tei.xml");

    private static final int NOTABLE = 5;

    /** What tells of the file and how it was read, and not of the letter. */
    private static final Set<FindingCode> OURS = EnumSet.of(
            FindingCode.ENCODING_ASSUMED,
            FindingCode.LANGUAGE_ASSUMED,
            FindingCode.PAGE_BREAK_JOINED,
            FindingCode.SIGNATORY_LINES_JOINED,
            FindingCode.WORDS_LEFT_OUT,
            FindingCode.KEY_UNKNOWN);

    private Pages() {}

    private static String render(PageContext context, TemplateInstance template) {
        return template.setLocale(context.locale()).render();
    }

    public static String home(PageContext context, CollectionView<Summary> letters) {
        return render(context, Templates.home(context, letters));
    }

    /** A letter to read, with what there is of it beside it. */
    public static String letter(PageContext context, Letter letter, int revision, List<Finding> findings) {
        List<Count> counts = new ArrayList<>(List.of(
                new Count("statistics", letter.statistics().size()),
                new Count("demands", letter.demands().size()),
                new Count("signatories", letter.signatories().size()),
                new Count("recipients", letter.recipients().size()),
                new Count("sections", letter.sections().size()),
                new Count("citations", letter.citations().size()),
                new Count("findings", findings.size())));
        List<Finding> notable = findings.stream()
                .filter(finding -> !OURS.contains(finding.code()))
                .limit(NOTABLE)
                .toList();
        return render(context, Templates.letter(context, LetterView.of(letter), revision, notable, counts, DOWNLOADS));
    }

    /** A letter to read, and nothing else. */
    public static String text(PageContext context, Letter letter) {
        return render(context, Templates.text(context, LetterView.of(letter)));
    }

    /** One page of a collection. */
    public static <T> String collection(PageContext context, CollectionView<T> view) {
        return render(context, COLLECTIONS.get(view.type()).apply(context, view));
    }

    private static final Map<String, BiFunction<PageContext, CollectionView<?>, TemplateInstance>> COLLECTIONS = Map.of(
            ResourceType.LETTERS.name(), page(Templates::letters),
            ResourceType.RECIPIENTS.name(), page(Templates::recipients),
            ResourceType.SECTIONS.name(), page(Templates::sections),
            ResourceType.STATISTICS.name(), page(Templates::statistics),
            ResourceType.SIGNATORIES.name(), page(Templates::signatories),
            ResourceType.DEMANDS.name(), page(Templates::demands),
            ResourceType.CITATIONS.name(), page(Templates::citations),
            ResourceType.FINDINGS.name(), page(Templates::findings),
            ResourceType.HITS.name(), page(Templates::search),
            ResourceType.ORGANIZATIONS.name(), page(Templates::organizations));

    /** A family's name and the type of its members belong together. */
    @SuppressWarnings("unchecked")
    private static <T> BiFunction<PageContext, CollectionView<?>, TemplateInstance> page(
            BiFunction<PageContext, CollectionView<T>, TemplateInstance> template) {
        return (context, view) -> template.apply(context, (CollectionView<T>) view);
    }

    /** One part of a letter; {@code null} where it has none of that id. */
    public static String part(PageContext context, Letter letter, ResourceType<?> type, Slug id) {
        TemplateInstance template = ItemPages.pageOf(context, letter, type.name(), id);
        return template == null ? null : render(context, template);
    }

    public static String organization(PageContext context, Organization organization) {
        return render(context, Templates.organization(context, organization));
    }

    /** How to cite, in each style. */
    public static String cite(PageContext context, BibliographicReference reference) {
        List<FormattedReference> styles = new ArrayList<>();
        for (CslCitation.Style style : CslCitation.Style.values()) {
            styles.add(new FormattedReference(style.name(), CslCitation.text(reference, style)));
        }
        String words = reference.quote() == null ? null : reference.quote().exact();
        return render(context, Templates.cite(context, reference.letter(), words, styles));
    }

    /**
     * Where a letter can be tried.
     *
     * @param open whether letters are read here
     * @param proof what was read; {@code null} where nothing was sent yet
     */
    public static String reading(PageContext context, boolean open, ReadingView proof) {
        return render(context, Templates.reading(context, open, proof));
    }

    public static String problems(PageContext context, List<Problem> problems) {
        return render(context, Templates.problems(context, problems));
    }

    public static String problem(PageContext context, Problem problem) {
        return render(context, Templates.problem(context, problem));
    }
}
