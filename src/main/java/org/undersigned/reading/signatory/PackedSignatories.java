package org.undersigned.reading.signatory;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Basis;
import org.undersigned.letter.PackedList;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Span;

/** The signatories of a long list, compressed. Their quotes are taken from the text again when they are read. */
final class PackedSignatories extends SignatoryList {

    private final PackedList<Signatory> packed;

    private PackedSignatories(PackedList<Signatory> packed) {
        super(packed.size());
        this.packed = packed;
    }

    /** A list that signatories can be added to. */
    static PackedList<Signatory> list(PlainText text) {
        return new PackedList<>(new SignatoryFormat(text));
    }

    static List<Signatory> of(PackedList<Signatory> packed) {
        return new PackedSignatories(packed);
    }

    @Override
    protected List<Signatory> page(int number) {
        return packed.chunk(number);
    }

    private record SignatoryFormat(PlainText text) implements PackedList.Format<Signatory> {

        @Override
        public void write(Signatory signatory, DataOutputStream out) throws IOException {
            for (String value :
                    List.of(signatory.id().value(), signatory.naming().name(), signatory.text())) {
                PackedList.writeText(value, out);
            }
            out.writeInt(signatory.position());
            out.writeByte(signatory.kind().ordinal());
            Span span = signatory.quote().span();
            out.writeInt(text.charIndex(span.start()));
            out.writeInt(text.charIndex(span.end()));
            PackedList.writeText(signatory.naming().abbreviation(), out);
            PackedList.writeText(signatory.role(), out);
            PackedList.writeText(signatory.affiliation(), out);
            PackedList.writeText(signatory.onBehalfOf(), out);
            PackedList.writeText(signatory.place(), out);
            PackedList.writeText(signatory.group(), out);
            writeAll(signatory.naming().alternateNames(), out);
            writeAll(signatory.basis().annotated(), out);
        }

        private static void writeAll(List<String> texts, DataOutputStream out) throws IOException {
            out.writeInt(texts.size());
            for (String one : texts) {
                PackedList.writeText(one, out);
            }
        }

        @Override
        public Signatory read(DataInputStream in) throws IOException {
            Slug id = new Slug(PackedList.readText(in));
            String name = PackedList.readText(in);
            String line = PackedList.readText(in);
            int position = in.readInt();
            Signatory.Kind kind = Signatory.Kind.values()[in.readByte()];
            int from = in.readInt();
            int to = in.readInt();
            String abbreviation = PackedList.readText(in);
            String role = PackedList.readText(in);
            String affiliation = PackedList.readText(in);
            String onBehalfOf = PackedList.readText(in);
            String place = PackedList.readText(in);
            String group = PackedList.readText(in);
            Signatory.Naming naming = new Signatory.Naming(name, abbreviation, readAll(in));
            List<String> annotated = readAll(in);
            Basis basis = annotated.isEmpty() ? Basis.TEXT : new Basis(annotated);
            return new Signatory(
                    id,
                    position,
                    naming,
                    kind,
                    role,
                    affiliation,
                    onBehalfOf,
                    place,
                    group,
                    line,
                    text.quote(from, to),
                    basis);
        }

        private static List<String> readAll(DataInputStream in) throws IOException {
            List<String> texts = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                texts.add(PackedList.readText(in));
            }
            return texts;
        }
    }
}
