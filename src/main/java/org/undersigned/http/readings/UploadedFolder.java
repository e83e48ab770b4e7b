package org.undersigned.http.readings;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.store.PublicationRequest.StoredFile;

/** The files of a form, in the order in which they arrive. */
final class UploadedFolder {

    private final List<String> names = new ArrayList<>();
    private final List<Buffer> contents = new ArrayList<>();

    /** Begins a file, and returns where its bytes go. */
    Buffer add(String name) {
        names.add(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        Buffer content = Buffer.buffer();
        contents.add(content);
        return content;
    }

    int size() {
        return names.size();
    }

    /** The name of the only file. */
    String name() {
        return names.get(0);
    }

    /** The bytes of the only file. */
    byte[] bytes() {
        return contents.get(0).getBytes();
    }

    List<StoredFile> files() {
        List<StoredFile> files = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            files.add(new StoredFile(names.get(i), contents.get(i).getBytes()));
        }
        return files;
    }
}
