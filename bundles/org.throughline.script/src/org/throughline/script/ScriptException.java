package org.throughline.script;

/** A script that cannot be read or broke off, with the place and the reason in words. */
public final class ScriptException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String script;
    private final int line;
    private final int column;
    private final String reason;

    /**
     * Says why a script broke off.
     *
     * @param line the line, counted from 1; 0 where none is known
     * @param column the column, counted from 1; 0 where none is known
     */
    public ScriptException(String script, int line, int column, String reason, Throwable cause) {
        super(script + place(line, column) + ": " + reason, cause);
        this.script = script;
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    private static String place(int line, int column) {
        return line > 0 ? ", line " + line + (column > 0 ? ", column " + column : "") : "";
    }

    /** Returns what the script is called. */
    public String script() {
        return script;
    }

    /** Returns the line, counted from 1; 0 where none is known. */
    public int line() {
        return line;
    }

    /** Returns the column, counted from 1; 0 where none is known. */
    public int column() {
        return column;
    }

    /** Returns the reason without the place. */
    public String reason() {
        return reason;
    }
}
