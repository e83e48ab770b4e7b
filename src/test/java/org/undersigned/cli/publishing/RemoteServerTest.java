package org.undersigned.cli.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import org.junit.jupiter.api.Test;
import org.undersigned.cli.console.InputException;
import org.undersigned.letter.Slug;

/** A server that can't be reached: the message says why. */
class RemoteServerTest {

    @Test
    void saysThatNothingAnswers() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        URI address = URI.create("http://localhost:" + port);
        RemoteServer server = RemoteServer.at(address, "secret");
        assertThatThrownBy(() -> server.publish(new Slug("pier"), new byte[0], null, false))
                .isInstanceOf(InputException.class)
                .hasMessage("cannot reach %s: nothing answers there".formatted(address));
    }

    @Test
    void saysWhatIsKnown() {
        assertThat(RemoteServer.reason(new IOException("header parser received no bytes")))
                .isEqualTo("header parser received no bytes");
        IOException unresolved = new ConnectException();
        unresolved.initCause(new UnresolvedAddressException());
        assertThat(RemoteServer.reason(unresolved)).isEqualTo("no host has this name");
        assertThat(RemoteServer.reason(new UnknownHostException("pier.example")))
                .isEqualTo("no host has this name");
        assertThat(RemoteServer.reason(new IOException())).isEqualTo("the connection broke off");
    }
}
