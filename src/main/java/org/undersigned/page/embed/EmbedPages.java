package org.undersigned.page.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.undersigned.page.PageContext;

/** The pages that other sites frame, as HTML. */
public final class EmbedPages {

    private EmbedPages() {}

    @CheckedTemplate(basePath = "embeds")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance summary(EmbedView frame);

        static native TemplateInstance counter(EmbedView frame);

        static native TemplateInstance signatories(EmbedView frame);

        static native TemplateInstance statistics(EmbedView frame);

        static native TemplateInstance statistic(EmbedView frame);

        static native TemplateInstance recipients(EmbedView frame);

        static native TemplateInstance demands(EmbedView frame);

        static native TemplateInstance gallery(PageContext visit, EmbedBuilderView gallery);
    }

    public static String html(EmbedView embedView) {
        TemplateInstance template =
                switch (embedView.kind()) {
                    case SUMMARY -> Templates.summary(embedView);
                    case COUNTER -> Templates.counter(embedView);
                    case SIGNATORIES -> Templates.signatories(embedView);
                    case STATISTICS -> Templates.statistics(embedView);
                    case STATISTIC -> Templates.statistic(embedView);
                    case RECIPIENTS -> Templates.recipients(embedView);
                    case DEMANDS -> Templates.demands(embedView);
                };
        return template.setLocale(embedView.visit().locale()).render();
    }

    public static String html(EmbedBuilderView embedBuilderView) {
        return Templates.gallery(embedBuilderView.visit(), embedBuilderView)
                .setLocale(embedBuilderView.visit().locale())
                .render();
    }
}
