package org.undersigned.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.runtime.QuteRecorder.QuteContext;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A start parses no templates of pages; a page finds its template. */
@QuarkusTest
class LazyTemplatesTest {

    @Inject
    Engine engine;

    @Inject
    QuteContext context;

    @Test
    void parsesATemplateWhenItIsFirstRendered() {
        assertThat(context.getTemplates()).isEmpty();
        for (String path : new String[] {"pages/home", "pages/letter", "pages/home.html"}) {
            assertThat(engine.getTemplate(path)).as(path).isNotNull();
            assertThat(engine.getTemplate(path).getVariant().orElseThrow().getContentType())
                    .isEqualTo("text/html");
        }
    }
}
