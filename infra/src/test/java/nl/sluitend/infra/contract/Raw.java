package nl.sluitend.infra.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A request as it goes over the line, which may be one that no client would send.
 *
 * @param line method and target
 * @param headers besides host and length
 * @param body what follows
 */
record Raw(String line, List<String> headers, String body) {

    private static final int PATIENCE = 30_000;

    static Raw get(String target, String... headers) {
        return new Raw("GET " + target, List.of(headers), "");
    }

    static Raw post(String target, String type, String body, String... more) {
        var headers = new ArrayList<>(List.of(more));
        if (!type.isEmpty()) {
            headers.add("Content-Type: " + type);
        }
        return new Raw("POST " + target, headers, body);
    }

    Raw with(String header) {
        var more = new ArrayList<>(headers);
        more.add(header);
        return new Raw(line, more, body);
    }

    /** Sends it, and reads until the other side has said everything. */
    Answer to(URI address) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(text(address).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            var heard = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(heard);
            return Answer.of(heard.toString(StandardCharsets.ISO_8859_1));
        }
    }

    private String text(URI address) {
        var length = body.isEmpty() || headers.stream().anyMatch(header -> header.startsWith("Transfer-Encoding"))
                ? ""
                : "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n";
        return line + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n" + length
                + headers.stream().map(header -> header + "\r\n").collect(Collectors.joining()) + "\r\n" + body;
    }

    /**
     * What came back.
     *
     * @param status of the answer
     * @param head its headers, in lower case
     * @param body what it says
     */
    record Answer(int status, String head, String body) {

        /** From its bytes, each of which is a character here. */
        private static Answer of(String heard) {
            var end = heard.indexOf("\r\n\r\n");
            var head = (end < 0 ? heard : heard.substring(0, end)).toLowerCase(Locale.ROOT);
            var rest = end < 0 ? "" : heard.substring(end + 4);
            var body = head.contains("transfer-encoding: chunked") ? withoutSizes(rest) : rest;
            var status = head.isEmpty() ? 0 : Integer.parseInt(head.split(" ", 3)[1]);
            return new Answer(
                    status, head, new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        }

        private static String withoutSizes(String chunks) {
            var body = new StringBuilder();
            var rest = chunks;
            for (var end = rest.indexOf("\r\n"); end > 0; end = rest.indexOf("\r\n")) {
                var size = Integer.parseInt(rest.substring(0, end), 16);
                body.append(rest, end + 2, end + 2 + size);
                rest = rest.substring(end + 4 + size);
            }
            return body.toString();
        }
    }
}
