package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * How many years of school an English text asks for: the grade of Flesch and Kincaid, 0.39 words a sentence and 11.8
 * syllables a word, less 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975, Research Branch Report 8-75). Grade 4 is nine to
 * ten years. Syllables are counted by their vowels, which is right for nine words in ten. It measures no other language.
 */
public final class ReadingGrade {

    private static final int YEARS_BEFORE_SCHOOL = 5;
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingGrade() {}

    /** The grade of all that a body says, in sentences: what stands alone without a stop, as a heading does, is none. */
    public static OptionalDouble ofBody(JsonNode body) {
        List<String> texts = new ArrayList<>();
        gather(body, texts);
        return of(sentences(texts));
    }

    private static void gather(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(below -> gather(below, texts));
    }

    /** The sentences of some texts. */
    public static List<String> sentences(List<String> texts) {
        return texts.stream()
                .filter(text -> text.strip().matches("(?s).*[.:?!]"))
                .flatMap(text -> Arrays.stream(text.split("[.:?!]\\s+|\\n+|\\.$")))
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
    }

    /** The grade; nothing where there is no sentence. */
    public static OptionalDouble of(List<String> sentences) {
        List<String> words =
                sentences.stream().flatMap(one -> words(one).stream()).toList();
        if (words.isEmpty()) {
            return OptionalDouble.empty();
        }
        double syllables = words.stream().mapToLong(ReadingGrade::syllables).sum();
        return OptionalDouble.of(0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59);
    }

    /** About how old somebody is who reads at that grade. */
    public static int age(double grade) {
        return (int) Math.round(Math.max(0, grade)) + YEARS_BEFORE_SCHOOL;
    }

    /** The words of a sentence, in small letters. */
    public static List<String> words(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}’]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static long syllables(String word) {
        String spoken = word.replaceAll("(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$", "");
        return Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
