package org.goldenthread.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into words (Unicode TR 29), small letters without their hats: whoever types "ty" finds "tŷ". No word is left
 * out and none is cut to a stem, which would be done for one of the two languages.
 */
final class Words {

    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    };

    private Words() {}

    /** A word as it is looked for, and where it stands in the text. */
    record Word(String word, int from, int until) {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        first(text, word -> {
            words.add(word);
            return false;
        });
        return words;
    }

    /** The first that is wanted, or null. */
    static @Nullable Word first(String text, Predicate<String> wanted) {
        try (TokenStream stream = ANALYZER.tokenStream("words", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (wanted.test(word.toString())) {
                    return new Word(word.toString(), place.startOffset(), place.endOffset());
                }
            }
            stream.end();
            return null;
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
    }
}
