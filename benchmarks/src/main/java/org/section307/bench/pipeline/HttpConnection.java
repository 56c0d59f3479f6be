package org.section307.bench.pipeline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive connection to a loopback port, over which POSTs go one by one. It costs next to nothing, so that the load takes
 * little of the machine that it loads. For one thread.
 */
final class HttpConnection implements AutoCloseable {
    private static final int READ_TIMEOUT_MS = 30_000;
    private static final int LINE_MAX = 16_384;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    private HttpConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), LINE_MAX);
        this.out = socket.getOutputStream();
    }

    static HttpConnection open(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(READ_TIMEOUT_MS);
        return new HttpConnection(socket);
    }

    /** @param location of what was made; empty without one */
    record Answer(int status, String location) {}

    /**
     * Sends a POST and reads its answer to the end.
     *
     * @param head request line and headers but for the length, each ended by CR LF
     * @throws IOException also where the server closes, or sends a body without its length
     */
    Answer post(String head, byte[] body) throws IOException {
        byte[] start = (head + "Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[start.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        out.write(whole);
        return answer();
    }

    private Answer answer() throws IOException {
        String statusLine = line();
        if (!statusLine.startsWith("HTTP/1.1 ")) throw new IOException("not an answer of HTTP/1.1: " + statusLine);
        int status = Integer.parseInt(statusLine.substring(9, 12));
        String location = "";
        long length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "location" -> location = value;
                case "content-length" -> length = Long.parseLong(value);
                default -> {}
            }
        }
        if (length < 0) throw new IOException("an answer without a length");
        in.skipNBytes(length);
        return new Answer(status, location);
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new IOException("the server has closed the connection");
            if (line.length() >= LINE_MAX) throw new IOException("a header without an end");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
