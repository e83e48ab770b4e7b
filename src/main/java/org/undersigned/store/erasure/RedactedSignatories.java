package org.undersigned.store.erasure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.SignatoryList;

/** Signatories that are compressed in memory: their rows are deleted before they are written again. */
final class RedactedSignatories extends SignatoryList {

    private final List<byte[]> pages;

    private RedactedSignatories(int size, List<byte[]> pages) {
        super(size);
        this.pages = pages;
    }

    static SignatoryList of(Iterable<Signatory> signatories) {
        List<byte[]> pages = new ArrayList<>();
        List<Signatory> page = new ArrayList<>();
        int size = 0;
        for (Signatory signatory : signatories) {
            page.add(signatory);
            size++;
            if (page.size() == PAGE_SIZE) {
                pages.add(compressed(page));
                page.clear();
            }
        }
        pages.add(compressed(page));
        return new RedactedSignatories(size, pages);
    }

    private static byte[] compressed(List<Signatory> page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            for (Signatory signatory : page) {
                deflater.write(PartJson.write(signatory).getBytes(StandardCharsets.UTF_8));
                deflater.write('\n');
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    protected List<Signatory> page(int number) {
        try (InflaterInputStream lines = new InflaterInputStream(new ByteArrayInputStream(pages.get(number)))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> PartJson.signatory(line.getBytes(StandardCharsets.UTF_8)))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
