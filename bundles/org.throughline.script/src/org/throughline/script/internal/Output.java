package org.throughline.script.internal;

/** What a script prints, up to a length that can still be shown. */
final class Output {
    /** The most characters that a script may print. */
    static final int MOST = 2_000_000;

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        if (text.length() + (long) line.length() >= MOST) {
            throw new Stopped("it prints more than " + MOST + " characters; print less, or end with a table");
        }
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
