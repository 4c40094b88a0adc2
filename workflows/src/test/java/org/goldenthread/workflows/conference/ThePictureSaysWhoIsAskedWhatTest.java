package org.goldenthread.workflows.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Field;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.content.Widget;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The picture, the forms and the words of the conference fit together. */
class ThePictureSaysWhoIsAskedWhatTest {

    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";
    private static final Map<String, String> FILES =
            ShippedFiles.below("processes/conference", ThePictureSaysWhoIsAskedWhatTest.class.getClassLoader());
    private static final List<Element> TASKS = new ArrayList<>();

    @BeforeAll
    static void readThePicture() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream picture =
                ThePictureSaysWhoIsAskedWhatTest.class.getResourceAsStream("/processes/conference/conference.bpmn")) {
            Document document = factory.newDocumentBuilder().parse(picture);
            NodeList tasks = document.getElementsByTagNameNS("*", "userTask");
            for (int i = 0; i < tasks.getLength(); i++) {
                TASKS.add((Element) tasks.item(i));
            }
        }
    }

    /** Private family time is told to nobody, a parent's no is theirs to tell, and why a family had to wait is no decision. */
    private static final Set<String> NOTHING_TO_TELL =
            Set.of("open-private-time", "open-agreeing", "late-contact", "hear-of-stop");

    @Test
    void everyTaskIsToldInThePastWithoutSayingWhatCameOfIt() {
        Texts texts = Texts.strict();
        for (Element task : TASKS) {
            String form = task.getAttributeNS(ENGINE, "formKey");
            String key = "decided." + (form.isEmpty() ? task.getAttribute("id") : form);
            for (Language language : Language.values()) {
                assertThat(texts.has(language, key))
                        .as(key)
                        .isEqualTo(!NOTHING_TO_TELL.contains(task.getAttribute("id")));
                assertThat(texts.raw(language, key).replace("{child}", "")).doesNotContain("{");
            }
        }
    }

    @Test
    void everyTaskAndEveryStageHasWordsInBothLanguages() {
        Texts texts = Texts.strict();
        Set<String> keys = new TreeSet<>();
        for (Element task : TASKS) {
            keys.add("task." + task.getAttribute("id") + ".title");
            keys.add("task." + task.getAttribute("id") + ".why");
            keys.add("next." + task.getAttribute("id"));
            // what may be asked at any time belongs to no stage
            if (!property(task, "stage").isEmpty()) {
                keys.add("stage." + property(task, "stage"));
                keys.add("stage." + property(task, "stage") + ".next");
            }
        }
        for (Language language : Language.values()) {
            assertThat(keys).allMatch(key -> texts.has(language, key), "has words in " + language);
        }
    }

    @Test
    void everyFormThatIsAskedForIsThere() {
        assertThat(TASKS)
                .extracting(task -> task.getAttributeNS(ENGINE, "formKey"))
                .filteredOn(key -> !key.isEmpty())
                .isNotEmpty()
                .allMatch(key -> FILES.containsKey("processes/conference/forms/" + key + ".json"));
    }

    @Test
    void whoIsAskedMayAnswerTheForm() {
        for (Element task : TASKS) {
            String group = task.getAttributeNS(ENGINE, "candidateGroups");
            String form = task.getAttributeNS(ENGINE, "formKey");
            if (!group.startsWith("$") && !form.isEmpty()) {
                assertThat(form(form).answeredBy()).as(form).contains(Capacity.valueOf(group));
            }
        }
    }

    @Test
    void whatTheProcessRemembersIsAskedByTheFormAndHoldsNoWords() {
        for (Element task : TASKS) {
            String keeps = property(task, "keeps");
            for (String name : keeps.isEmpty() ? new String[0] : keeps.split(",")) {
                Field field =
                        form(task.getAttributeNS(ENGINE, "formKey")).field(name).orElseThrow();
                assertThat(field.widget())
                        .as(task.getAttribute("id") + "." + name)
                        .isIn(Widget.RADIOS, Widget.SELECT, Widget.YESNO, Widget.DATE, Widget.PERSON);
            }
        }
    }

    @Test
    void whatTheGatewaysAskForIsWhatTheFormsOffer() {
        assertThat(form("referral-decision").field("decision").orElseThrow().options())
                .containsExactlyInAnyOrder("accept", "more", "decline");
        assertThat(form("advocate-offer").field("wanted").orElseThrow().options())
                .contains("yes");
        assertThat(form("pack-check").field("verdict").orElseThrow().options()).contains("back");
        assertThat(form("plan-decision").field("outcome").orElseThrow().options())
                .contains("not-accepted");
        assertThat(form("without-parents").field("goOn").orElseThrow().options())
                .containsExactlyInAnyOrder("hold", "wait", "close");
        assertThat(form("review-record").field("next").orElseThrow().options()).contains("again");
    }

    @Test
    void everyGateIsHeldBySomebodyWithAnOffice() {
        assertThat(TASKS)
                .filteredOn(task -> property(task, "gate").equals("true"))
                .extracting(task -> task.getAttributeNS(ENGINE, "candidateGroups"))
                .isNotEmpty()
                .allMatch(group -> !Capacity.valueOf(group).family());
    }

    private static ContentType form(String key) {
        String text = FILES.get("processes/conference/forms/" + key + ".json");
        assertThat(text).as(key).isNotNull();
        return ContentType.parse(new ContentTypeKey(key), 1, StrictJson.read(text));
    }

    private static String property(Element task, String name) {
        NodeList properties = task.getElementsByTagNameNS(ENGINE, "property");
        for (int i = 0; i < properties.getLength(); i++) {
            Element property = (Element) properties.item(i);
            if (property.getAttribute("name").equals(name)) {
                return property.getAttribute("value");
            }
        }
        return "";
    }
}
