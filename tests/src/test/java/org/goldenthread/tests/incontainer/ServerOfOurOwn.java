package org.goldenthread.tests.incontainer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.exporter.ExplodedExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

/** A WildFly that a test starts, kills and starts again, as a power cut would. */
final class ServerOfOurOwn {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home = Path.of(System.getProperty("gt.server"));
    private final Path base = Path.of(System.getProperty("gt.server.base") + "-killed");
    private final int port = Integer.getInteger("gt.http.port") + 2;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    ServerOfOurOwn(EnterpriseArchive portal) throws IOException {
        copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        File deployments = Files.createDirectories(base.resolve("deployments")).toFile();
        portal.as(ExplodedExporter.class).exportExploded(deployments, "golden-thread.ear");
        process = start();
    }

    /** Starts it and waits until the witnesses answer. */
    private Process start() throws IOException {
        Files.writeString(base.resolve("deployments/golden-thread.ear.dodeploy"), "");
        ProcessBuilder command = new ProcessBuilder(
                home.resolve("bin/standalone.sh").toString(),
                "-Djboss.server.base.dir=" + base,
                "-Djboss.http.port=" + port,
                "-Djboss.management.http.port=" + (port + 1));
        command.environment().put("JAVA_OPTS", "-Xmx768m -Duser.timezone=UTC -Djava.net.preferIPv4Stack=true");
        command.redirectErrorStream(true)
                .redirectOutput(base.resolve("console.log").toFile());
        Process started = command.start();
        awaitWitnesses(started);
        return started;
    }

    /** kill -9: no shutdown, no last words. */
    void kill() throws InterruptedException {
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
        process.waitFor(30, TimeUnit.SECONDS);
    }

    void startAgain() throws IOException {
        Files.deleteIfExists(base.resolve("deployments/golden-thread.ear.deployed"));
        process = start();
    }

    /** @return the body of an answer with status 200 */
    String ask(String method, String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/witnesses/referrals" + query))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(Duration.ofMinutes(1))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(method + query + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /** Asks until the answer holds what is wanted. @return the last answer, after two minutes without it */
    String askUntil(String wanted, String query) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        String answer = ask("GET", query);
        while (!answer.contains(wanted) && System.nanoTime() < end) {
            pause(process);
            answer = ask("GET", query);
        }
        return answer;
    }

    private void awaitWitnesses(Process started) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                ask("GET", "");
                return;
            } catch (IOException notYet) {
                if (!started.isAlive() || System.nanoTime() > end) {
                    throw new IOException("the server did not start; see " + base, notYet);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", interrupted);
            }
            pause(started);
        }
    }

    /** Half a second, or less where the server ends meanwhile. */
    private static void pause(Process started) throws IOException {
        try {
            started.waitFor(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from, 1)) {
            Files.createDirectories(to);
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
                } catch (IOException refused) {
                    throw new UncheckedIOException(refused);
                }
            });
        }
    }
}
