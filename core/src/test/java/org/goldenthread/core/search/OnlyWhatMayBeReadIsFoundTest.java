package org.goldenthread.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Audience;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Findable;
import org.goldenthread.core.access.IndexScope;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.search.WordIndex.Hit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnlyWhatMayBeReadIsFoundTest {

    private static final CaseId ELAS = CaseId.next();
    private static final CaseId TOMOS = CaseId.next();
    private static final AccessStamp TOLD = AccessStamp.in(ELAS, Compartment.SHARED, Label.OFFICIAL);
    private static final AccessStamp HANDLED_WITH_CARE = AccessStamp.in(ELAS, Compartment.SHARED, Label.SENSITIVE);

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final WordIndex index = new WordIndex(directory);

    @BeforeEach
    void anEmptyIndex() throws IOException {
        index.begin();
    }

    @Test
    void aWordIsFoundByItsBeginningInSmallLettersAndWithoutItsHat() throws IOException {
        UUID letter = holds(TOLD, "Mae Nain yn byw mewn tŷ yng Nghaernarfon.");

        assertThat(found("nain", TOLD)).containsExactly(letter);
        assertThat(found("TY", TOLD)).containsExactly(letter);
        assertThat(found("nghaer fferm", TOLD)).isEmpty();
        assertThat(found("nghaer tŷ", TOLD)).containsExactly(letter);
        assertThat(found("ain", TOLD)).isEmpty();
    }

    @Test
    void whoHoldsNoneOfItsKeysFindsNothing() throws IOException {
        UUID letter = holds(TOLD, "Nain");

        assertThat(found("nain", TOLD)).containsExactly(letter);
        assertThat(found("nain", HANDLED_WITH_CARE)).isEmpty();
        assertThat(found("nain", AccessStamp.in(TOMOS, Compartment.SHARED, Label.OFFICIAL)))
                .isEmpty();
        assertThat(find("nain", new IndexScope(Set.of(), Set.of()), null, null, 9))
                .isEmpty();
    }

    @Test
    void whatIsKeptFromSomebodyOrItsWholeCaseIsNotFound() throws IOException {
        UUID one = holds(TOLD, "Nain");
        UUID other = holds(TOLD, "Nain");

        assertThat(find("nain", new IndexScope(TOLD.keys(), Set.of(other)), null, null, 9))
                .containsExactly(one);
        assertThat(find("nain", new IndexScope(TOLD.keys(), Set.of(ELAS.value())), null, null, 9))
                .isEmpty();
    }

    @Test
    void whoReadsItWithPartsTakenOutDoesNotFindItByThoseParts() throws IOException {
        UUID report = Ids.next();
        index.replace(Map.of(
                report,
                List.of(
                        shape(report, HANDLED_WITH_CARE, "Mam has begun with methadone."),
                        shape(report, TOLD, "Mam has begun with something."))));

        assertThat(found("methadone", TOLD)).isEmpty();
        assertThat(found("mam something", TOLD)).containsExactly(report);
        assertThat(found("methadone", HANDLED_WITH_CARE)).containsExactly(report);
        assertThat(find("mam", reading(TOLD, HANDLED_WITH_CARE), null, null, 9)).containsExactly(report);
    }

    @Test
    void whatWasMadeForOthersIsNotFoundByItsWords() throws IOException {
        UUID report = Ids.next();
        Audience nurses = Audience.of(Capacity.HEALTH);
        index.replace(Map.of(
                report, List.of(new Findable(report, SubjectKind.CONTENT, TOLD, nurses, "Her asthma is worse."))));
        Set<String> keys = new HashSet<>(TOLD.keys());

        assertThat(find("asthma", new IndexScope(keys, Set.of()), null, null, 9))
                .isEmpty();
        keys.add(nurses.key(TOLD));
        assertThat(find("asthma", new IndexScope(keys, Set.of()), null, null, 9))
                .containsExactly(report);
    }

    @Test
    void theNewestComeFirstAPageAtATimeAndEachOnce() throws IOException {
        List<UUID> written = new ArrayList<>();
        for (int letter = 0; letter < 7; letter++) {
            UUID id = Ids.next();
            written.add(0, id);
            index.replace(
                    Map.of(id, List.of(shape(id, TOLD, "Nain rang"), shape(id, HANDLED_WITH_CARE, "Nain rang twice"))));
        }
        IndexScope scope = reading(TOLD, HANDLED_WITH_CARE);

        assertThat(find("nain", scope, null, null, 4)).isEqualTo(written.subList(0, 4));
        assertThat(find("nain", scope, null, written.get(3), 4)).isEqualTo(written.subList(4, 7));
    }

    @Test
    void orderAndNumberAreTheSameWhateverElseIsThere() throws IOException {
        UUID often = holds(TOLD, "Nain, Nain and Nain again");
        UUID once = holds(TOLD, "Nain and a long letter about many other things");
        List<UUID> before = found("nain", TOLD);

        for (int letter = 0; letter < 50; letter++) {
            holds(
                    AccessStamp.in(TOMOS, Compartment.PROFESSIONALS, Label.RESTRICTED),
                    "Nain " + "again ".repeat(letter));
        }

        assertThat(found("nain", TOLD)).isEqualTo(before).containsExactly(once, often);
    }

    @Test
    void oneCaseCanBeSearchedAlone() throws IOException {
        AccessStamp hers = AccessStamp.in(TOMOS, Compartment.SHARED, Label.OFFICIAL);
        holds(TOLD, "Nain");
        UUID other = holds(hers, "Nain");

        assertThat(find("nain", reading(TOLD, hers), TOMOS, null, 9)).containsExactly(other);
    }

    @Test
    void wordsThatWereTakenOutAreFoundNoMoreAndLeaveTheFiles() throws IOException {
        UUID letter = holds(TOLD, "Dad lives in Bangor now.");
        holds(TOLD, "Something else.");

        index.replace(Map.of(letter, List.of(shape(letter, TOLD, "Dad lives elsewhere now."))));
        assertThat(found("bangor", TOLD)).isEmpty();
        assertThat(found("elsewhere", TOLD)).containsExactly(letter);

        index.wipe();
        assertThat(stands("bangor")).isFalse();
        assertThat(stands("elsewhere")).isTrue();
    }

    @Test
    void aThingWithoutAShapeIsThereNoLonger() throws IOException {
        UUID letter = holds(TOLD, "Nain");

        index.replace(Map.of(letter, List.of()));

        assertThat(found("nain", TOLD)).isEmpty();
    }

    @Test
    void anIndexOfAnotherFormIsNotTakenForOne() throws IOException {
        assertThat(index.isThere()).isTrue();

        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("form", "old").entrySet());
            writer.commit();
        }

        assertThat(index.isThere()).isFalse();
    }

    @Test
    void whatTheFamilySaysInPrivateAndWhatLeadsToAnAddressIsInNoIndex() {
        for (Compartment room : List.of(Compartment.FAMILY, Compartment.SAFE_CONTACT)) {
            AccessStamp there = AccessStamp.in(ELAS, room, Label.OFFICIAL);
            assertThatThrownBy(() -> shape(Ids.next(), there, "Nain")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aSearchIsOfTenWordsAndTwoHundredCharactersAtMost() {
        SearchWords many = new SearchWords("un dau tri pedwar pump chwech saith wyth naw deg unarddeg", null, null, 50);

        assertThat(many.words()).hasSize(10).doesNotContain("unarddeg");
        assertThat(new SearchWords(" ?! ", null, null, 50).words()).isEmpty();
        assertThatThrownBy(() -> new SearchWords("a".repeat(201), null, null, 50))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SearchWords("nain", null, null, 101)).isInstanceOf(IllegalArgumentException.class);
    }

    private UUID holds(AccessStamp place, String words) throws IOException {
        UUID id = Ids.next();
        index.replace(Map.of(id, List.of(shape(id, place, words))));
        return id;
    }

    private static Findable shape(UUID id, AccessStamp place, String words) {
        return new Findable(id, SubjectKind.CONTENT, place, Audience.EVERYBODY, words);
    }

    private List<UUID> found(String text, AccessStamp place) throws IOException {
        return find(text, reading(place), null, null, 9);
    }

    private List<UUID> find(String text, IndexScope scope, @Nullable CaseId caseId, @Nullable UUID before, int most)
            throws IOException {
        return index.find(scope, Filters.holding(Words.of(text), caseId, before), most).stream()
                .map(Hit::id)
                .toList();
    }

    private static IndexScope reading(AccessStamp... places) {
        Set<String> keys = new HashSet<>();
        for (AccessStamp place : places) {
            keys.addAll(place.keys());
        }
        return new IndexScope(keys, Set.of());
    }

    /** Whether the word is in the files at all, found or not. */
    private boolean stands(String word) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            TermsEnum words = MultiTerms.getTerms(reader, "words").iterator();
            return words.seekExact(new BytesRef(word));
        }
    }
}
