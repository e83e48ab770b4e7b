package org.undersigned.cli.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.cli.console.InputException;
import org.undersigned.cli.reading.Check;
import org.undersigned.cli.reading.LetterInput;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.folder.LetterFolder;
import org.undersigned.publishing.folder.LetterSources;
import org.undersigned.store.PublicationRequest.StoredFile;

/** Publishes letters' folders to a server, over HTTP. It needs no container. */
record PublishRemotely(Console console, RemoteServer server, String note, boolean takeOver) {

    int publish(List<Path> folders) throws InputException {
        boolean refused = false;
        for (Path folder : folders) {
            Slug id = new Slug(Check.name(folder));
            RemoteServer.Answer answer = server.publish(id, zip(folder), note, takeOver);
            LetterInput input = LetterInput.open(folder.toString(), Optional.empty(), console.in());
            Publish.report(console, input, folder.toString(), answer.result(), answer.findings());
            refused |= answer.refused();
        }
        return refused ? ExitStatus.REFUSED : ExitStatus.OK;
    }

    private static byte[] zip(Path folder) throws InputException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (StoredFile file : LetterSources.ofFolder(new LetterFolder(folder))) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.content());
            }
        } catch (IOException unreadable) {
            throw InputException.unreadable(folder.toString(), unreadable);
        }
        return bytes.toByteArray();
    }
}
