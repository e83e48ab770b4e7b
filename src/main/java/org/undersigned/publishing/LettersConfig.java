package org.undersigned.publishing;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Which letters are published. */
@ConfigMapping(prefix = "undersigned")
interface LettersConfig {

    /** A folder of further letters, each in a folder of its own. */
    Optional<Path> letters();
}
