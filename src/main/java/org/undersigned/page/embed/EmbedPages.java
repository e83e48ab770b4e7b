package org.undersigned.page.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.undersigned.page.ErrorView;
import org.undersigned.page.PageContext;
import org.undersigned.page.Pages;

/** Renders embeds and the embed configurator as HTML. */
public final class EmbedPages {

    private EmbedPages() {}

    @CheckedTemplate(basePath = "embeds")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance summary(EmbedView embedView);

        static native TemplateInstance counter(EmbedView embedView);

        static native TemplateInstance signatories(EmbedView embedView);

        static native TemplateInstance statistics(EmbedView embedView);

        static native TemplateInstance statistic(EmbedView embedView);

        static native TemplateInstance recipients(EmbedView embedView);

        static native TemplateInstance demands(EmbedView embedView);

        static native TemplateInstance entity(EntityPreview preview);

        static native TemplateInstance error(PageContext context, ErrorView error);

        static native TemplateInstance gallery(PageContext context, EmbedBuilderView builder);
    }

    public static String render(EmbedView embedView) {
        TemplateInstance template =
                switch (embedView.target()) {
                    case SUMMARY -> Templates.summary(embedView);
                    case COUNTER -> Templates.counter(embedView);
                    case SIGNATORIES -> Templates.signatories(embedView);
                    case STATISTICS -> Templates.statistics(embedView);
                    case STATISTIC -> Templates.statistic(embedView);
                    case RECIPIENTS -> Templates.recipients(embedView);
                    case DEMANDS -> Templates.demands(embedView);
                };
        return template.setLocale(embedView.context().locale()).render();
    }

    /** The preview of an organization or a recipient. */
    public static String render(EntityPreview preview) {
        return Templates.entity(preview).setLocale(preview.context().locale()).render();
    }

    /** What a frame shows when its embed cannot be shown. */
    public static String error(PageContext context, ErrorView error) {
        return Templates.error(context, error).setLocale(context.locale()).render();
    }

    public static String render(EmbedBuilderView embedBuilderView) {
        PageContext context = embedBuilderView.context();
        EmbedMessages messages = MessageBundles.get(EmbedMessages.class, Localized.Literal.of(context.language()));
        return Pages.render(context, messages.title(), messages.about(), Templates.gallery(context, embedBuilderView));
    }
}
