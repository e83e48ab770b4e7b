package org.undersigned.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody else's site, at another host and port, which lets in nothing but what embeds need. */
public final class PartnerSite implements AutoCloseable {

    private static final String STYLE = ":root{color-scheme:light dark}body{margin:1rem;font-family:sans-serif}"
            + "main{max-width:40rem;margin:auto}open-letter{display:block;margin:1.5rem 0}open-letter.kept{min-height:37rem}iframe{border:0}";

    private final HttpServer server;
    private final String policy;
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    /** @param ours where the letters are */
    public PartnerSite(String ours) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        policy =
                "default-src 'none'; style-src 'self'; script-src %1$s; connect-src %1$s 'self'; frame-src %1$s; img-src data:"
                        .formatted(ours);
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A page with something in it. */
    public String page(String path, String content) {
        answers.put(path, """
                <!DOCTYPE html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Partner</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/style.css">
                <main><h1>Partner</h1>
                %s
                </main>
                </html>
                """.formatted(content));
        return address() + path;
    }

    /** JSON as an interface of letters would answer it. */
    public void json(String path, String json) {
        answers.put(path, json);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String answer = path.equals("/style.css") ? STYLE : answers.get(path);
        String type =
                path.endsWith(".css") ? "text/css" : path.startsWith("/letters") ? "application/json" : "text/html";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        byte[] body = (answer == null ? "" : answer).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer == null ? 404 : 200, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
