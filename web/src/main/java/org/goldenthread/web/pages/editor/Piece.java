package org.goldenthread.web.pages.editor;

/** Some words, and whether they stayed, were taken out or put in. */
public record Piece(Kind kind, String words) {

    /** What became of them. */
    public enum Kind {
        SAME,
        OUT,
        IN
    }

    public boolean out() {
        return kind == Kind.OUT;
    }

    public boolean in() {
        return kind == Kind.IN;
    }
}
