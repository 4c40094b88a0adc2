package org.goldenthread.bench.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The same page of fifty, asked in SQL by hand, on the same data source. */
@ApplicationScoped
class Peers {

    private static final String WANTED =
            "select i.id, i.type_key, i.short_title, i.state, i.newest, i.changes, i.begun_at, i.shared_from,"
                    + " i.shared_version, i.case_id, i.compartment, i.label, i.party_id, i.for_capacity, i.any_key, i.own_key ";
    private static final String PAGE = " and i.state = 'PUBLISHED' and i.id < ?"
            + " and not exists (select 1 from never_see h where h.person_id = ? and h.lifted_at is null"
            + " and h.subject_id in (i.id, i.case_id)) order by i.id desc limit 50";

    @Resource(lookup = "java:jboss/datasources/GoldenThread")
    DataSource source;

    /** Along the index of what somebody sees: best where that is little. */
    List<String> semijoinByKeys(Reader reader, @Nullable String before) throws SQLException {
        String half = "(" + WANTED + "from bench_sight s straight_join content_item i force index (%s)"
                + " on i.%s = s.k where s.person_id = ?" + PAGE + ")";
        return page(
                half.formatted("content_item_any", "any_key") + " union "
                        + half.formatted("content_item_own", "own_key") + " order by id desc limit 50",
                reader,
                before,
                2);
    }

    /** Along the papers, newest first, looking each up in what somebody sees: best where that is much. */
    List<String> semijoinByPapers(Reader reader, @Nullable String before) throws SQLException {
        return page(
                WANTED + "from content_item i force index (primary) where exists (select 1 from bench_sight s"
                        + " where s.person_id = ? and s.k in (i.any_key, i.own_key))" + PAGE,
                reader,
                before,
                1);
    }

    /** As one would write it down at first: parts, the table of the policy and papers joined, with "or" for what is one's own. */
    List<String> join(Reader reader, @Nullable String before) throws SQLException {
        return page(
                WANTED.replace("select", "select distinct")
                        + "from access_grant g join bench_matrix m on m.capacity = g.capacity"
                        + " join content_item i on i.case_id = g.case_id and i.compartment = m.compartment"
                        + " and i.label = m.label and (m.whose = 'ANY' or m.whose = 'SELF' and i.party_id = g.person_id)"
                        + " where g.person_id = ? and g.granted_from <= utc_timestamp(3)"
                        + " and (g.granted_until is null or g.granted_until > utc_timestamp(3))" + PAGE,
                reader,
                before,
                1);
    }

    private List<String> page(String question, Reader reader, @Nullable String before, int halves) throws SQLException {
        String person = reader.person().value().toString();
        try (Connection connection = source.getConnection();
                PreparedStatement asked = connection.prepareStatement(question)) {
            for (int half = 0; half < halves; half++) {
                asked.setString(half * 3 + 1, person);
                asked.setString(half * 3 + 2, before == null ? "ffffffff-ffff-7fff-bfff-ffffffffffff" : before);
                asked.setString(half * 3 + 3, person);
            }
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }
}
