package org.goldenthread.bench.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.editorial.EditorialSeeding;

/** A thousand things that are out: five hundred guides, and as many topics that lead to five of them each. */
@ApplicationScoped
class Things {

    private static final int OF_EACH = 500;
    private static final int LINKS = 5;
    private static final int SECTIONS = 4;
    private static final String WORDS =
            "Somebody who works with your family asks you what you want to say, and writes it down as you say it. "
                    .repeat(4);
    private static final List<String> AUDIENCES = List.of("child", "family", "professional");

    @Inject
    EditorialSeeding seeding;

    /** Brings them in by the way by which what ships comes in. */
    void bringIn() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int number = 0; number < OF_EACH; number++) {
            files.put(
                    "editorial/guide/" + guide(number) + "/en.json",
                    guideWords(number).toString());
            files.put(
                    "editorial/topic/" + topic(number) + "/en.json",
                    topicWords(number).toString());
        }
        seeding.bringIn(files);
    }

    /** Something else goes out, so that all that is kept is let go. */
    void anotherEdition() {
        seeding.bringIn(Map.of(
                "editorial/guide/measured-another/en.json", guideWords(OF_EACH).toString()));
    }

    List<String> gets() {
        List<String> all = new ArrayList<>();
        for (int number = 0; number < OF_EACH; number++) {
            all.add("guide/" + guide(number));
            all.add("topic/" + topic(number));
        }
        return all;
    }

    List<String> lists() {
        List<String> all = new ArrayList<>();
        for (int number = 0; number < OF_EACH; number += LINKS) {
            all.add("guide?limit=20&fields=title,lead&after=0." + guide(number));
        }
        return all;
    }

    List<String> filters() {
        List<String> all = new ArrayList<>();
        for (int number = 0; number < OF_EACH; number += LINKS) {
            all.add("topic?limit=20&fields=lead&filter=audience:" + AUDIENCES.get(number % AUDIENCES.size())
                    + "&after=0." + topic(number));
        }
        return all;
    }

    List<String> relations() {
        return gets().stream()
                .filter(get -> get.startsWith("topic/"))
                .map(get -> get + "?include=guides")
                .toList();
    }

    List<String> getsAtStrapi() {
        return gets().stream().map(get -> "/api/" + get.replace("/", "s/")).toList();
    }

    List<String> listsAtStrapi() {
        List<String> all = new ArrayList<>();
        for (int number = 0; number < OF_EACH; number += LINKS) {
            all.add("/api/guides?sort=key&fields%5B0%5D=title&fields%5B1%5D=lead&pagination%5Blimit%5D=20"
                    + "&pagination%5Bstart%5D=" + number);
        }
        return all;
    }

    List<String> filtersAtStrapi() {
        List<String> all = new ArrayList<>();
        for (int number = 0; number < OF_EACH; number += LINKS) {
            all.add("/api/topics?sort=key&fields%5B0%5D=lead&pagination%5Blimit%5D=20&filters%5Baudience%5D%5B%24eq%5D="
                    + AUDIENCES.get(number % AUDIENCES.size()) + "&pagination%5Bstart%5D="
                    + number / AUDIENCES.size());
        }
        return all;
    }

    List<String> relationsAtStrapi() {
        return getsAtStrapi().stream()
                .filter(get -> get.startsWith("/api/topics/"))
                .map(get -> get + "?populate=guides")
                .toList();
    }

    private static String guide(int number) {
        return "measured-guide-%03d".formatted(number);
    }

    private static String topic(int number) {
        return "measured-topic-%03d".formatted(number);
    }

    private static ObjectNode guideWords(int number) {
        ObjectNode guide = JsonNodeFactory.instance
                .objectNode()
                .put("title", "Guide " + number)
                .put("lead", "What happens before your family meets, in the words of guide " + number);
        for (int section = 0; section < SECTIONS; section++) {
            guide.withArray("sections")
                    .addObject()
                    .put("heading", "Part " + section)
                    .put("words", WORDS.strip());
        }
        return guide;
    }

    private static ObjectNode topicWords(int number) {
        ObjectNode topic = JsonNodeFactory.instance
                .objectNode()
                .put("title", "Topic " + number)
                .put("lead", "What belongs together under topic " + number);
        topic.putArray("audience").add(AUDIENCES.get(number % AUDIENCES.size()));
        for (int link = 0; link < LINKS; link++) {
            topic.withArray("guides").addObject().put("guide", guide((number + link) % OF_EACH));
        }
        return topic;
    }
}
