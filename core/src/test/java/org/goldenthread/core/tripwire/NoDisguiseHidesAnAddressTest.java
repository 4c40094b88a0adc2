package org.goldenthread.core.tripwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.SafeContactId;
import org.goldenthread.core.tripwire.Lookout.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that is kept safe is found however it is written, by each part that tells; other words are let by. */
class NoDisguiseHidesAnAddressTest {

    private static final Map<String, List<String>> ADDRESSES = Map.of(
            "Flat 7, 19 Heron Court, Tidewell, NM4 9QT",
            List.of(
                    "Flat 7, 19 Heron Court, Tidewell, NM4 9QT",
                    "NM4 9QT",
                    "19 Heron Court",
                    "7 Heron Court",
                    "number 19 in Heron Court",
                    "Heron Court 19",
                    "Heron Court, Tidewell",
                    "nineteen Heron Court"),
            "204 Saint John's Road\nLlanfair\nLL10 1OO",
            List.of("204 Saint John's Road", "204 St. John's Road", "LL10 1OO", "204 St Johns Rd"),
            "12 Heol y Bont Llandre SY24 5AB",
            List.of("12 Heol y Bont", "SY24 5AB", "twelve Heol y Bont", "12, Heol y Bont, Llandre"),
            "3b Tŷ Gwyn Street, Aberdâr, CF44 7RG",
            List.of("3b Tŷ Gwyn Street", "3B Ty Gwyn Street", "CF44 7RG", "CF447RG"),
            "Rose Cottage, Heol Fawr, Nantgwyn",
            List.of("Rose Cottage, Heol Fawr", "rose cottage in Heol Fawr"),
            "48 Great North Avenue Northmarsh NM1 2AB",
            List.of("48 Great North Avenue", "NM1 2AB", "48 Great North Avenue, Northmarsh"));

    private static final List<String> TELEPHONES = List.of(
            "07700 900123",
            "+44 7700 900123",
            "+44 (0)7700 900123",
            "0044 7700 900123",
            "07700-900-123",
            "(07700) 900 123");

    private static final List<String> AROUND = List.of(
            "She lives at %s now.",
            "%s", "Ring first: %s", "(%s)", "We went there\n%s\nand nobody was in.", "to %s, by bus 4");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261127})
    void everyDisguiseOfEveryTellingPartIsFound(long seed) {
        Disguise disguise = new Disguise(seed);
        List<String> addresses = ADDRESSES.keySet().stream().sorted().toList();

        for (int i = 0; i < 20_000; i++) {
            String address = disguise.oneOf(addresses);
            String part = disguise.of(disguise.oneOf(ADDRESSES.getOrDefault(address, List.of())));
            String text = disguise.oneOf(AROUND).formatted(part);

            assertThat(lookout(Channel.POST, address).in(text))
                    .as("seed %s, %s in <%s>", seed, address, text)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void aTelephoneNumberIsFoundAtHomeAndAbroad(long seed) {
        Disguise disguise = new Disguise(seed);

        for (int i = 0; i < 5_000; i++) {
            String kept = disguise.oneOf(TELEPHONES).replaceAll("[\\s().-]", "");
            String text = disguise.oneOf(AROUND).formatted(disguise.of(disguise.oneOf(TELEPHONES)));

            assertThat(lookout(Channel.PHONE, kept).in(text))
                    .as("seed %s, %s in <%s>", seed, kept, text)
                    .isNotEmpty();
        }
    }

    @Test
    void anEmailAddressIsFoundSpelledOut() {
        Lookout lookout = lookout(Channel.EMAIL, "cerys.b@example.org");

        assertThat(List.of("CERYS.B@Example.org", "cerys.b @ example . org", "cerys dot b at example dot org"))
                .allSatisfy(text -> assertThat(lookout.in(text)).hasSize(1));
        assertThat(List.of("mcerys.b@example.org", "cerys.b@example.organic", "b@example.org"))
                .allSatisfy(text -> assertThat(lookout.in(text)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ΝΜ4 9QΤ",
                "NМ4 9QТ",
                "ΝΜ٤ ٩QΤ",
                "NM४ ९QT",
                "NM4 9QTs",
                "19 Ηеrοn Сουrτ",
                "19 Һeron Court",
                "19 һeron court",
                "١٩ Heron Court",
                "19 Heron Courts",
                "19 Heron Courtz please",
                "19 Heron Cts",
                "19 Ꮋeron Court",
                "19 ʜᴇʀᴏɴ ᴄᴏᴜʀᴛ",
                "19 𝐇𝐞𝐫𝐨𝐧 𝐂𝐨𝐮𝐫𝐭",
                "Heron Court, Tıdewell",
                "19 Нerоn Соurt",
                "19 нerоn соurт"
            })
    void lettersAndDigitsOfOtherScriptsAndOneLetterMoreHideNothing(String said) {
        assertThat(lookout(Channel.POST, "Flat 7, 19 Heron Court, Tidewell, NM4 9QT")
                        .in("She is at " + said))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19 Heron Ctrl",
                "119 Heron Court is another house, and so is 19 Heronsgate",
                "He saw 19 herons; the court sat at 7.",
                "Tidewell is a small town. Everybody in Tidewell knows the school.",
                "The visa 65 about which we asked; plan nm 4, 9 quite other things",
                "Item 4 9QTR, reference XNM4 9QTA",
                "the bus goes at 9 to Llandre and at 12 to the bridge",
                "Ela is 9. Mair is 61, and has 3 cats, 7 hens and 19 cousins in court shoes."
            })
    void otherWordsAreLetBy(String text) {
        List<Contact> all = ADDRESSES.keySet().stream()
                .map(address -> new Contact(SafeContactId.next(), Channel.POST, address))
                .toList();

        assertThat(new Lookout(all).in(text)).isEmpty();
    }

    @Test
    void theWordsThemselvesAreMarkedAndNoOthers() {
        String text = "Please write to 19 heron\ncourt, and to nobody else.";

        assertThat(lookout(Channel.POST, "Flat 7, 19 Heron Court, Tidewell, NM4 9QT")
                        .in(text))
                .singleElement()
                .extracting(find -> text.substring(find.from(), find.until()))
                .isEqualTo("19 heron\ncourt");
    }

    @Test
    void whatIsLookedForSaysNothingOfItself() {
        Contact contact = new Contact(SafeContactId.next(), Channel.POST, "19 Heron Court");

        assertThat(contact.toString()).doesNotContain("Heron");
    }

    @Test
    void aLongTextIsLookedThroughAtOnce() {
        List<Contact> many = ADDRESSES.keySet().stream()
                .flatMap(address -> IntStream.range(0, 50)
                        .mapToObj(i -> new Contact(SafeContactId.next(), Channel.POST, i + 100 + " " + address)))
                .toList();
        Lookout lookout = new Lookout(many);
        String text = "Ela goes to school by bus, and on Mondays her nan takes her. ".repeat(50_000);

        assertThat(assertTimeout(Duration.ofSeconds(10), () -> lookout.in(text)))
                .isEmpty();
    }

    private static Lookout lookout(Channel channel, String value) {
        return new Lookout(List.of(new Contact(SafeContactId.next(), channel, value)));
    }
}
