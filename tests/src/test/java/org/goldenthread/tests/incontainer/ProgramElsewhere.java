package org.goldenthread.tests.incontainer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A program that is told things, on this machine: it takes whatever comes and says so. */
final class ProgramElsewhere implements AutoCloseable {

    private static final int PATIENCE = 30;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    ProgramElsewhere() throws IOException {
        Thread thread = new Thread(this::listen, "program elsewhere");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "http://127.0.0.1:" + listening.getLocalPort() + "/changed";
    }

    /** What it is told next. */
    String next() throws InterruptedException {
        return String.valueOf(told.poll(PATIENCE, TimeUnit.SECONDS));
    }

    boolean hasMore() {
        return !told.isEmpty();
    }

    private void listen() {
        while (!listening.isClosed()) {
            try (Socket line = listening.accept()) {
                told.add(
                        body(new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))));
                line.getOutputStream().write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException hungUp) {
                told.add("hung up: " + hungUp.getMessage());
            }
        }
    }

    private static String body(BufferedReader request) throws IOException {
        int length = 0;
        for (String line = request.readLine(); line != null && !line.isEmpty(); line = request.readLine()) {
            if (line.startsWith("Content-Length: ")) {
                length = Integer.parseInt(line.substring("Content-Length: ".length()));
            }
        }
        char[] body = new char[length];
        int read = 0;
        while (read < length) {
            read += request.read(body, read, length - read);
        }
        return new String(body);
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
