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

    static native TemplateInstance home(Visit visit, Listing<Summary> letters);

    static native TemplateInstance letters(Visit visit, Listing<Summary> listing);

    static native TemplateInstance letter(
            Visit visit,
            Sheet sheet,
            int revision,
            List<Finding> notable,
            List<Pages.Count> counts,
            List<String> downloads);

    static native TemplateInstance text(Visit visit, Sheet sheet);

    static native TemplateInstance recipients(Visit visit, Listing<Recipient> listing);

    static native TemplateInstance recipient(Visit visit, Letter letter, Recipient one, List<Demand> demands);

    static native TemplateInstance sections(Visit visit, Listing<Section> listing);

    static native TemplateInstance section(Visit visit, Letter letter, Sheet.Leaf leaf);

    static native TemplateInstance statistics(Visit visit, Listing<Statistic> listing);

    static native TemplateInstance statistic(
            Visit visit, Letter letter, Statistic one, List<Run> runs, List<Citation> citations, String reference);

    static native TemplateInstance signatories(Visit visit, Listing<Signatory> listing);

    static native TemplateInstance signatory(Visit visit, Letter letter, Signatory one);

    static native TemplateInstance demands(Visit visit, Listing<Demand> listing);

    static native TemplateInstance demand(Visit visit, Letter letter, Demand one, List<Recipient> addressees);

    static native TemplateInstance citations(Visit visit, Listing<Citation> listing);

    static native TemplateInstance citation(Visit visit, Letter letter, Citation one, List<Run> runs);

    static native TemplateInstance findings(Visit visit, Listing<Finding> listing);

    static native TemplateInstance search(Visit visit, Listing<SearchHit> listing);

    static native TemplateInstance organizations(Visit visit, Listing<Organization> listing);

    static native TemplateInstance organization(Visit visit, Organization one);

    static native TemplateInstance cite(Visit visit, Letter letter, String words, List<Pages.Styled> styles);

    static native TemplateInstance reading(Visit visit, boolean open, Proofsheet proof);

    static native TemplateInstance problems(Visit visit, List<Pages.Problem> problems);

    static native TemplateInstance problem(Visit visit, Pages.Problem problem);
}
