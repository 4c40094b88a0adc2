package org.goldenthread.core.editorial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.Settings;

/**
 * {@code ./portal content export} and {@code import}, in two halves each: whoever asks reads and writes files, with their own
 * rights; the portal's account reads and writes the database, and no files. Between them goes a {@link ContentPack}. What is
 * to be brought in is laid before the portal, which does it by its own rules ({@link ImportRound}).
 */
public final class ContentFiles {

    private ContentFiles() {}

    /**
     * {@code read <folder>} prints a pack; {@code write <folder>} takes one and says what came of it; {@code export [type
     * [key]]} prints one out of the database; {@code lay <name> <drafts|publish|try>} takes one, lays it before the portal and
     * prints under which number. Ends with 1 and one sentence where that cannot be done.
     */
    public static void main(String[] asked) throws IOException, SQLException {
        List<String> words = List.of(asked);
        try {
            switch (words.get(0)) {
                case "read" -> System.out.print(ContentPack.of(ContentFolder.read(Path.of(words.get(1)))));
                case "write" -> System.out.println(written(words.get(1)));
                case "export" -> System.out.print(ContentPack.of(exported(words.subList(1, words.size()))));
                case "lay" -> System.out.println(laid(words.get(1), words.get(2)));
                default -> throw new NotBroughtIn(words.get(0), "this is not known.");
            }
        } catch (NotBroughtIn not) {
            System.err.println(not.sentence());
            System.exit(1);
        }
    }

    private static String written(String folder) throws IOException {
        SortedMap<String, String> files = ContentPack.read(System.in);
        int written = ContentFolder.write(Path.of(folder), files);
        return files.size() + " files in " + folder + ", of which " + written + " are new or changed";
    }

    private static SortedMap<String, String> exported(List<String> part) throws SQLException {
        try (Connection connection = connected()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            String type = part.isEmpty() ? null : part.get(0);
            String name = part.size() < 2 ? null : part.get(1);
            SortedMap<String, String> files = new TreeMap<>(ContentExport.of(connection, type, name));
            if (files.isEmpty()) {
                throw new NotBroughtIn(String.join("/", part), "there is no such thing here. Nothing was written.");
            }
            return files;
        }
    }

    private static UUID laid(String name, String how) throws IOException, SQLException {
        String pack = ContentPack.of(ContentPack.read(System.in));
        UUID id = Ids.next();
        try (Connection connection = connected();
                PreparedStatement row = connection.prepareStatement("insert into editorial_import"
                        + " (id, name, how, pack, laid_at) values (?, ?, ?, ?, utc_timestamp(3))")) {
            row.setString(1, id.toString());
            row.setString(2, name);
            row.setString(3, ImportKind.named(how).name());
            row.setBytes(4, pack.getBytes(StandardCharsets.UTF_8));
            row.executeUpdate();
        }
        return id;
    }

    private static Connection connected() throws SQLException {
        return DriverManager.getConnection(
                Settings.text("gt.db.url"), Settings.text("gt.db.user"), Settings.text("gt.db.password"));
    }
}
