package org.undersigned.page.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.undersigned.page.Visit;

/** The pages that other sites frame, as HTML. */
public final class Frames {

    private Frames() {}

    @CheckedTemplate(basePath = "embeds")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance summary(Frame frame);

        static native TemplateInstance counter(Frame frame);

        static native TemplateInstance signatories(Frame frame);

        static native TemplateInstance statistics(Frame frame);

        static native TemplateInstance statistic(Frame frame);

        static native TemplateInstance recipients(Frame frame);

        static native TemplateInstance demands(Frame frame);

        static native TemplateInstance gallery(Visit visit, Gallery gallery);
    }

    public static String html(Frame frame) {
        TemplateInstance template =
                switch (frame.kind()) {
                    case SUMMARY -> Templates.summary(frame);
                    case COUNTER -> Templates.counter(frame);
                    case SIGNATORIES -> Templates.signatories(frame);
                    case STATISTICS -> Templates.statistics(frame);
                    case STATISTIC -> Templates.statistic(frame);
                    case RECIPIENTS -> Templates.recipients(frame);
                    case DEMANDS -> Templates.demands(frame);
                };
        return template.setLocale(frame.visit().locale()).render();
    }

    public static String html(Gallery gallery) {
        return Templates.gallery(gallery.visit(), gallery)
                .setLocale(gallery.visit().locale())
                .render();
    }
}
