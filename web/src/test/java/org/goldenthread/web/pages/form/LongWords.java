package org.goldenthread.web.pages.form;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.content.Widget;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Assets;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Reader.Ground;

/** Types far too much into each box of words in turn, and tells in which of them nothing was said about it. */
public final class LongWords {

    private static final String FAR_TOO_MUCH = "x".repeat(5000);

    private LongWords() {}

    /** A form of a page's own, filled in with what was sent. */
    public interface Filled {

        List<Question> questions();

        /** What is wrong with it; may also be refused as the use case would. */
        List<Link> wrong();
    }

    /** @param right what can be taken as it is */
    public static List<String> unnoticed(
            Map<String, String> right, Function<MultivaluedMap<String, String>, Filled> form) {
        Filled asItIs = form.apply(new MultivaluedHashMap<>(right));
        if (refused(asItIs)) {
            throw new AssertionError("This cannot be taken even before anything is too long");
        }
        return asItIs.questions().stream()
                .filter(question -> question.widget() == Widget.TEXT || question.widget() == Widget.TEXTAREA)
                .map(Question::name)
                .filter(name -> {
                    MultivaluedMap<String, String> sent = new MultivaluedHashMap<>(right);
                    sent.putSingle(name, FAR_TOO_MUCH);
                    return !refused(form.apply(sent));
                })
                .toList();
    }

    private static boolean refused(Filled form) {
        try {
            return !form.wrong().isEmpty();
        } catch (CannotBeDone said) {
            return true;
        }
    }

    public static Page page(Ground ground) {
        Texts texts = Texts.strict();
        texts.load(LongWords.class.getClassLoader());
        Reader reader = new Reader(Language.ENGLISH, false, ground, "Ruth", Optional.empty());
        return new Page(reader, texts, Assets.shipped(), "/");
    }
}
