package org.undersigned.page;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.runtime.QuteRecorder.QuteContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Lets Qute parse a template when it is first rendered. Quarkus would parse all those that it knows of when the program starts,
 * and finds the files of those that it does not know of by their paths. They were checked at build time.
 */
@Singleton
class LazyTemplates {

    void forgetPaths(@Observes EngineBuilder builder, QuteContext context) {
        context.getTemplates().clear();
    }
}
