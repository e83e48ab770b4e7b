package org.undersigned.store.erasure;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.PackedList;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.SignatoryList;

/** Signatories that are compressed in memory: their rows are deleted before they are written again. */
final class RedactedSignatories extends SignatoryList {

    private static final PackedList.Format<Signatory> JSON = new PackedList.Format<>() {
        @Override
        public void write(Signatory signatory, DataOutputStream out) throws IOException {
            PackedList.writeText(PartJson.write(signatory), out);
        }

        @Override
        public Signatory read(DataInputStream in) throws IOException {
            return PartJson.signatory(PackedList.readText(in).getBytes(StandardCharsets.UTF_8));
        }
    };

    private final PackedList<Signatory> packed;

    private RedactedSignatories(PackedList<Signatory> packed) {
        super(packed.size());
        this.packed = packed;
    }

    static SignatoryList of(Iterable<Signatory> signatories) {
        PackedList<Signatory> packed = new PackedList<>(JSON);
        signatories.forEach(packed::add);
        return new RedactedSignatories(packed);
    }

    @Override
    protected List<Signatory> page(int number) {
        return packed.chunk(number);
    }
}
