package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.goldenthread.core.kernel.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The repository as files: of each type the version in use, of each thing the newest words of each variant. What nobody has
 * touched is exactly what ships; of anything else, {@code thing.json} says how far it has come. Reads only, within the
 * connection's running transaction, so that all of it is of one moment.
 */
public final class ContentExport {

    private static final String TYPES =
            "select t.type_key, t.schema_json from content_type t where t.origin <> 'OFFERED'"
                    + " and json_value(t.schema_json, '$.\"x-gt\".compartment') = 'EDITORIAL'"
                    + " and (? is null or t.type_key = ?)"
                    + " and not exists (select 1 from content_type later where later.type_key = t.type_key"
                    + " and later.origin <> 'OFFERED' and later.version > t.version) order by t.type_key";

    private static final String THINGS =
            "select i.type_key, i.item_key, i.stage, i.live_from, i.live_until, i.due_from,"
                    + " i.due_until, r.variant, r.body_json,"
                    + " exists (select 1 from editorial_read w where w.item_id = i.id and w.number = r.number),"
                    + " exists (select 1 from editorial_step s where s.item_id = i.id"
                    + " and (s.done_by is not null or s.kind = 'IMPORTED'))"
                    + " from editorial_item i join editorial_revision r on r.item_id = i.id"
                    + " where (? is null or i.type_key = ?) and (? is null or i.item_key = ?)"
                    + " and not exists (select 1 from editorial_revision later where later.item_id = r.item_id"
                    + " and later.variant = r.variant and later.number > r.number)"
                    + " order by i.type_key, i.item_key, r.variant";

    private final SortedMap<String, String> files = new TreeMap<>();
    private final SortedMap<String, ObjectNode> beside = new TreeMap<>();

    private ContentExport() {}

    /** A document as it stands in an exported file: what ships is written so too. */
    public static String asWritten(JsonNode document) {
        return CanonicalJson.of(document);
    }

    /**
     * Path to text.
     *
     * @param type of this type alone; null for all
     * @param name the thing of this name alone, without its type; null for all
     */
    public static SortedMap<String, String> of(Connection connection, @Nullable String type, @Nullable String name)
            throws SQLException {
        ContentExport export = new ContentExport();
        if (name == null) {
            export.types(connection, type);
        }
        export.things(connection, type, name);
        export.beside.forEach((path, about) -> export.files.put(path, CanonicalJson.of(about)));
        return export.files;
    }

    private void types(Connection connection, @Nullable String type) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(TYPES)) {
            asked.setString(1, type);
            asked.setString(2, type);
            try (ResultSet row = asked.executeQuery()) {
                while (row.next()) {
                    files.put(
                            ContentPath.TYPES + "/" + row.getString(1) + ".json",
                            CanonicalJson.of(StrictJson.read(row.getString(2))));
                }
            }
        }
    }

    private void things(Connection connection, @Nullable String type, @Nullable String name) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(THINGS)) {
            asked.setString(1, type);
            asked.setString(2, type);
            asked.setString(3, name);
            asked.setString(4, name);
            try (ResultSet row = asked.executeQuery()) {
                while (row.next()) {
                    variant(row);
                }
            }
        }
    }

    private void variant(ResultSet row) throws SQLException {
        String folder = ContentPath.THINGS + "/" + row.getString(1) + "/" + row.getString(2) + "/";
        String variant = row.getString(8);
        String body = row.getString(9);
        files.put(folder + variant + ".json", CanonicalJson.of(StrictJson.read(body)));
        if (row.getBoolean(11)) {
            String path = folder + ContentPath.THING + ".json";
            ObjectNode about = beside.get(path);
            if (about == null) {
                about = about(row);
                beside.put(path, about);
            }
            about.withObject("/words").put(variant, EditorialSeeding.sha256(body));
            if (row.getBoolean(10)) {
                about.withArray("/read").add(variant);
            }
        }
    }

    private static ObjectNode about(ResultSet row) throws SQLException {
        ObjectNode about = JsonNodeFactory.instance.objectNode();
        about.put("stage", row.getString(3).toLowerCase(Locale.ROOT).replace('_', '-'));
        term(row, 4).ifPresent(term -> about.set("out", term));
        term(row, 6).ifPresent(term -> about.set("due", term));
        return about;
    }

    private static Optional<JsonNode> term(ResultSet row, int column) throws SQLException {
        LocalDateTime from = row.getObject(column, LocalDateTime.class);
        LocalDateTime until = row.getObject(column + 1, LocalDateTime.class);
        if (from == null) {
            return Optional.empty();
        }
        ObjectNode term = JsonNodeFactory.instance.objectNode();
        term.put("from", from.toInstant(ZoneOffset.UTC).toString());
        if (until != null) {
            term.put("until", until.toInstant(ZoneOffset.UTC).toString());
        }
        return Optional.of(term);
    }
}
