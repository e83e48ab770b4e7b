package org.undersigned.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Organization;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;

/** The templates, each with what it shows; checked against these types when the program is built. */
@CheckedTemplate(basePath = "pages")
final class Templates {

    private Templates() {}

    static native TemplateInstance home(PageContext visit, CollectionView<Summary> letters);

    static native TemplateInstance letters(PageContext visit, CollectionView<Summary> listing);

    static native TemplateInstance letter(
            PageContext visit,
            LetterView sheet,
            int revision,
            List<Finding> notable,
            List<Pages.Count> counts,
            List<String> downloads);

    static native TemplateInstance text(PageContext visit, LetterView sheet);

    static native TemplateInstance recipients(PageContext visit, CollectionView<Recipient> listing);

    static native TemplateInstance recipient(PageContext visit, Letter letter, Recipient one, List<Demand> demands);

    static native TemplateInstance sections(PageContext visit, CollectionView<Section> listing);

    static native TemplateInstance section(PageContext visit, Letter letter, LetterView.SectionView leaf);

    static native TemplateInstance statistics(PageContext visit, CollectionView<Statistic> listing);

    static native TemplateInstance statistic(
            PageContext visit,
            Letter letter,
            Statistic one,
            List<InlineSpan> runs,
            List<Citation> citations,
            String reference);

    static native TemplateInstance signatories(PageContext visit, CollectionView<Signatory> listing);

    static native TemplateInstance signatory(PageContext visit, Letter letter, Signatory one);

    static native TemplateInstance demands(PageContext visit, CollectionView<Demand> listing);

    static native TemplateInstance demand(PageContext visit, Letter letter, Demand one, List<Recipient> addressees);

    static native TemplateInstance citations(PageContext visit, CollectionView<Citation> listing);

    static native TemplateInstance citation(PageContext visit, Letter letter, Citation one, List<InlineSpan> runs);

    static native TemplateInstance findings(PageContext visit, CollectionView<Finding> listing);

    static native TemplateInstance search(PageContext visit, CollectionView<SearchHit> listing);

    static native TemplateInstance organizations(PageContext visit, CollectionView<Organization> listing);

    static native TemplateInstance organization(PageContext visit, Organization one);

    static native TemplateInstance cite(PageContext visit, Letter letter, String words, List<Pages.Styled> styles);

    static native TemplateInstance reading(PageContext visit, boolean open, ReadingView proof);

    static native TemplateInstance problems(PageContext visit, List<Pages.Problem> problems);

    static native TemplateInstance problem(PageContext visit, Pages.Problem problem);
}
