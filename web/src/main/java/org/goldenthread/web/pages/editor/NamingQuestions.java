package org.goldenthread.web.pages.editor;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;

/** What something new is, where there is a choice, and what its address is to be called. */
final class NamingQuestions {

    private final EditorWords words;
    private final List<ContentType> types;
    private final Typed typed;

    NamingQuestions(EditorWords words, List<ContentType> types, MultivaluedMap<String, String> sent) {
        this.words = words;
        this.types = List.copyOf(types);
        this.typed = new Typed(words.page(), "editor", sent);
    }

    List<Question> all() {
        Ask ask = new Ask(words.page(), "editor");
        Question key = ask.text("key", typed.said("key"), 30);
        if (types.size() == 1) {
            return List.of(key);
        }
        Map<String, String> named = new LinkedHashMap<>();
        types.forEach(type -> named.put(type.key().value(), words.type(type)));
        return List.of(ask.oneOf("type", named, typed.said("type")), key);
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        typed.check(
                wrong,
                "type",
                "",
                types.stream().anyMatch(one -> one.key().value().equals(type())));
        boolean fits = EditorialKey.asked("guide", typed.said("key")).isPresent();
        typed.check(wrong, "key", "", fits);
        return wrong;
    }

    /** Only after {@link #wrong} found nothing. */
    EditorialKey key() {
        return new EditorialKey(new ContentTypeKey(type()), typed.said("key"));
    }

    private String type() {
        return types.size() == 1 ? types.get(0).key().value() : typed.said("type");
    }
}
