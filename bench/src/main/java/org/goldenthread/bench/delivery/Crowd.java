package org.goldenthread.bench.delivery;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many programs that ask one thing after the other over lines that stay open, all on one thread, so that they cost little. */
final class Crowd implements AutoCloseable {

    private static final int LINES = 64;

    private final Selector selector = Selector.open();
    private final List<ByteBuffer> questions;
    private final List<Line> lines = new ArrayList<>();
    private int asked;
    private int answered;
    private int most;

    /** @param addresses what is asked for, in turn */
    Crowd(int port, List<String> addresses) throws IOException {
        this.questions = addresses.stream()
                .map(address ->
                        "GET " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Language: en\r\n\r\n")
                .map(text -> ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)))
                .toList();
        for (int i = 0; i < LINES; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
            channel.configureBlocking(false);
            Line line = new Line(channel);
            channel.register(selector, SelectionKey.OP_READ, line);
            lines.add(line);
        }
    }

    /** @return how many are answered a second */
    double ask(int requests) throws IOException {
        asked = 0;
        answered = 0;
        most = requests;
        long before = System.nanoTime();
        for (Line line : lines) {
            askNext(line);
        }
        while (answered < most) {
            selector.select(key -> read((Line) key.attachment()));
        }
        return most / ((System.nanoTime() - before) / 1e9);
    }

    private void read(Line line) {
        try {
            if (line.hasAnswer()) {
                answered++;
                askNext(line);
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private void askNext(Line line) throws IOException {
        if (asked < most) {
            ByteBuffer question = questions.get(asked++ % questions.size()).duplicate();
            while (question.hasRemaining()) {
                line.channel.write(question);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Line line : lines) {
            line.channel.close();
        }
        selector.close();
    }

    /** One open line, and what has come over it of the answer that is under way. */
    private static final class Line {

        private static final byte[] LENGTH = "\r\nContent-Length: ".getBytes(StandardCharsets.US_ASCII);
        private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

        private final SocketChannel channel;
        private final ByteBuffer came = ByteBuffer.allocate(1 << 17);
        private int whole;

        Line(SocketChannel channel) {
            this.channel = channel;
        }

        boolean hasAnswer() throws IOException {
            if (channel.read(came) < 0) {
                throw new IOException("the server has hung up");
            }
            if (whole == 0) {
                int head = find(END, 0);
                if (head < 0) {
                    return false;
                }
                if (came.get(9) != '2') {
                    throw new IOException(
                            "refused: " + new String(came.array(), 0, came.position(), StandardCharsets.UTF_8));
                }
                whole = head + END.length + number(find(LENGTH, 0) + LENGTH.length);
            }
            if (came.position() < whole) {
                return false;
            }
            whole = 0;
            came.clear();
            return true;
        }

        private int number(int at) {
            int number = 0;
            for (int i = at; came.get(i) != '\r'; i++) {
                number = 10 * number + came.get(i) - '0';
            }
            return number;
        }

        private int find(byte[] wanted, int from) {
            byte[] bytes = came.array();
            for (int at = from; at <= came.position() - wanted.length; at++) {
                int same = 0;
                while (same < wanted.length && bytes[at + same] == wanted[same]) {
                    same++;
                }
                if (same == wanted.length) {
                    return at;
                }
            }
            return -1;
        }
    }
}
