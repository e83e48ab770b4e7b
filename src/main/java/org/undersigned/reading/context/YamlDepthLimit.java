package org.undersigned.reading.context;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Limits the nesting depth of YAML before it is composed: 50,000 levels would overflow the stack. */
public final class YamlDepthLimit {

    /** The maximum number of levels. */
    public static final int MAX_DEPTH = 20;

    private YamlDepthLimit() {}

    public static boolean isExceeded(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(yaml.length() + 1)
                .setBufferSize(YamlBuffer.sizeFor(yaml))
                .build();
        int depth = 0;
        try {
            for (Event event : new Parse(settings).parseString(yaml)) {
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                if (depth > MAX_DEPTH) {
                    return true;
                }
            }
        } catch (YamlEngineException malformed) {
            return false;
        }
        return false;
    }
}
