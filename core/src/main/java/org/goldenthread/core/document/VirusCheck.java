package org.goldenthread.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Asks clamd over its socket (INSTREAM, clamd(8)). It fails closed: only the exact answer {@code stream: OK} is clean,
 * and a scanner that is silent, slow, or says anything else lets nothing through.
 */
class VirusCheck {

    private static final System.Logger LOG = System.getLogger(VirusCheck.class.getName());
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final String address;
    private final Duration patience;

    /**
     * @param address the path of a Unix socket, or {@code host:port}
     * @param patience how long each step may stand still before the scanner counts as silent
     */
    VirusCheck(String address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /** Returns only if the file is clean. @throws FileRefused if a virus was found or the scanner did not say that it is clean */
    void requireClean(Path file) {
        String answer;
        try {
            answer = ask(file);
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The virus check at {0} does not answer: {1}", address, e.toString());
            throw new FileRefused(FileRefused.Reason.CHECK_SILENT);
        }
        if (answer.equals("stream: OK")) {
            return;
        }
        LOG.log(System.Logger.Level.WARNING, "The virus check refused a file: {0}", answer);
        throw new FileRefused(answer.endsWith(" FOUND") ? FileRefused.Reason.VIRUS : FileRefused.Reason.CHECK_SILENT);
    }

    private String ask(Path file) throws IOException {
        try (SocketChannel channel = connected();
                Selector selector = Selector.open();
                InputStream bytes = Files.newInputStream(file)) {
            channel.configureBlocking(false);
            SelectionKey key = channel.register(selector, SelectionKey.OP_WRITE);
            send(channel, selector, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            byte[] chunk = new byte[CHUNK];
            for (int read = bytes.read(chunk); read > 0; read = bytes.read(chunk)) {
                send(channel, selector, framed(chunk, read));
            }
            send(channel, selector, framed(chunk, 0));
            key.interestOps(SelectionKey.OP_READ);
            return answer(channel, selector);
        }
    }

    private SocketChannel connected() throws IOException {
        SocketAddress target = target();
        if (target instanceof UnixDomainSocketAddress) {
            return SocketChannel.open(target);
        }
        SocketChannel channel = SocketChannel.open();
        try {
            channel.socket().connect(target, (int) patience.toMillis());
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private SocketAddress target() {
        int colon = address.lastIndexOf(':');
        return address.startsWith("/") || colon < 0
                ? UnixDomainSocketAddress.of(address)
                : new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    private static ByteBuffer framed(byte[] chunk, int length) {
        return ByteBuffer.allocate(4 + length)
                .putInt(length)
                .put(chunk, 0, length)
                .flip();
    }

    private void send(SocketChannel channel, Selector selector, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(selector);
            }
        }
    }

    private String answer(SocketChannel channel, Selector selector) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining()) {
            int read = channel.read(answer);
            boolean ended = answer.position() > 0 && answer.get(answer.position() - 1) == 0;
            if (read < 0 || ended) {
                return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII).replace("\0", "");
            }
            if (read == 0) {
                await(selector);
            }
        }
        throw new IOException("the answer is too long");
    }

    private void await(Selector selector) throws IOException {
        selector.select(patience.toMillis());
        if (selector.selectedKeys().isEmpty()) {
            throw new IOException("silent for " + patience.toSeconds() + " seconds");
        }
        selector.selectedKeys().clear();
    }
}
