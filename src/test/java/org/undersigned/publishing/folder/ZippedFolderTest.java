package org.undersigned.publishing.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;

/** The files of a ZIP file that somebody sends. */
class ZippedFolderTest {

    private static byte[] zip(String name, String content, int mode) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setUnixMode(mode);
            zip.putArchiveEntry(entry);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void readsFiles() throws IOException {
        assertThat(ZippedFolder.read(zip("letter.md", "# Ferries", UnixStat.FILE_FLAG | 0644)))
                .hasSize(1);
    }

    @Test
    void refusesLinks() throws IOException {
        byte[] link = zip("signatories.csv", "/etc/hosts", UnixStat.LINK_FLAG | 0777);
        assertThatThrownBy(() -> ZippedFolder.read(link)).hasMessageContaining("a link to another file");
    }
}
