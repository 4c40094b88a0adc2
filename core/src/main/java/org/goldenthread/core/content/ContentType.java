package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;

/**
 * A kind of content: a JSON Schema (2020-12) with the hints that make it a form, and where what is written lives.
 *
 * @param version counts from 1 within the key; content names the version it was written with
 * @param schema the whole schema; do not change it
 * @param compartment the room that what is written lives in; a step may choose a narrower one
 * @param label how carefully it is handled, at least
 * @param answeredBy who may be asked to answer; empty where nobody is asked
 * @param inProcess true where it is written and changed only where a process or its use case asks for it, such as a
 *     decision: once given it stands, and a correction is a new one
 * @param fields the questions in order
 */
public record ContentType(
        ContentTypeKey key,
        int version,
        JsonNode schema,
        Compartment compartment,
        Label label,
        Set<Capacity> answeredBy,
        boolean inProcess,
        List<Field> fields) {

    /** For each room, those whose people all enter the wider one too. */
    private static final Map<Compartment, Set<Compartment>> WITHIN = Map.of(
            Compartment.SHARED,
            EnumSet.of(
                    Compartment.APART,
                    Compartment.PROFESSIONALS,
                    Compartment.COORDINATION,
                    Compartment.FAMILY,
                    Compartment.CHILD_VOICE,
                    Compartment.ADVOCACY,
                    Compartment.PARTY_LEGAL,
                    Compartment.LA_LEGAL),
            Compartment.PROFESSIONALS,
            EnumSet.of(Compartment.LA_LEGAL));

    public ContentType {
        answeredBy = Set.copyOf(answeredBy);
        fields = List.copyOf(fields);
    }

    /** Reads a schema with hints. @throws NotAForm if it is not one, with what to change */
    public static ContentType parse(ContentTypeKey key, int version, JsonNode schema) {
        return new FormReading(key, schema).read(version);
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The fields that stand on a page, in order; pages count from 1. */
    public List<Field> onPage(int page) {
        return fields.stream().filter(field -> field.page() == page).toList();
    }

    /** How many pages the form has, at least 1. */
    public int pages() {
        return fields.stream().mapToInt(Field::page).max().orElse(1);
    }

    /** The words that it brings with it, by language and by their keys in the texts; none where they stand beside it. */
    public Map<Language, Map<String, String>> words() {
        TypeWords words = new TypeWords(this);
        return Map.of(Language.ENGLISH, words.in(Language.ENGLISH), Language.WELSH, words.in(Language.WELSH));
    }

    /** The key of the form's name in the texts. */
    public String titleKey() {
        return "form." + key + ".title";
    }

    /** The key of a field's words: path with dots and without positions, then {@code label}, {@code hint}, {@code missing} … */
    public String textKey(String path, String what) {
        StringBuilder text = new StringBuilder("form.").append(key);
        for (String part : path.split("\\.")) {
            if (!part.isEmpty() && !Character.isDigit(part.charAt(0))) {
                text.append('.').append(part);
            }
        }
        return text.append('.').append(what).toString();
    }

    /**
     * Where an answer lives, if no step narrows it.
     *
     * @param party whose it is: who answers, or the one they speak for
     */
    public AccessStamp stampFor(CaseId caseId, PersonId party) {
        return AccessStamp.writtenBy(party, caseId, compartment, label);
    }

    /** True if the place is the declared one or narrower: a step may narrow, never widen. */
    public boolean allows(AccessStamp place) {
        Compartment room = place.compartment();
        boolean asCareful = place.label().compareTo(label) >= 0;
        boolean within = room == compartment
                || room == Compartment.OWN
                || WITHIN.getOrDefault(compartment, Set.of()).contains(room);
        boolean somebodys = place.party() == null ? !room.belongsToAParty() : !room.isEverybodys();
        return asCareful && within && somebodys;
    }
}
