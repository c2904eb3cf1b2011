package org.throughline.ui.script;

import java.util.function.IntConsumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.throughline.script.ScriptException;
import org.throughline.ui.Messages;

/** The script that is written, and below it what it said. */
final class ScriptTexts {
    private final Text editor;
    private final Text output;
    private final Runnable run;
    private final IntConsumer recall;
    private String loaded = "";

    ScriptTexts(Composite parent, Runnable run, IntConsumer recall) {
        this.run = run;
        this.recall = recall;
        SashForm area = new SashForm(parent, SWT.VERTICAL);
        editor = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        editor.setMessage(Messages.text("script.editor.hint"));
        output = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.READ_ONLY);
        editor.setFont(JFaceResources.getTextFont());
        output.setFont(JFaceResources.getTextFont());
        named(editor, "script.editor");
        named(output, "script.output");
        area.setWeights(1, 1);
        editor.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        ScriptProposals.offer(editor);
    }

    private static void named(Text text, String key) {
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.text(key);
            }
        });
    }

    private void keyPressed(KeyEvent event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (enter && modifiers == SWT.MOD1) {
            event.doit = false;
            run.run();
        } else if (modifiers == SWT.MOD3 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            recall.accept(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }

    String source() {
        return editor.getText().replace("\r\n", "\n");
    }

    /** Shows a script. */
    void edit(String source) {
        editor.setText(source);
        loaded = source();
    }

    /** Returns whether what is shown was typed, or changed since it was shown. */
    boolean isEdited() {
        return !source().isBlank() && !source().equals(loaded);
    }

    /** Shows what a script said. */
    void say(String text) {
        output.setText(text);
    }

    void clearOutput() {
        if (!output.isDisposed()) {
            output.setText("");
        }
    }

    /** Puts the caret where a script broke off. */
    void show(ScriptException failure) {
        if (failure.line() > 0) {
            String[] lines = editor.getText().split(editor.getLineDelimiter(), -1);
            int at = 0;
            for (int i = 0; i < Math.min(failure.line() - 1, lines.length); i++) {
                at += lines[i].length() + editor.getLineDelimiter().length();
            }
            editor.setSelection(at + Math.max(0, failure.column() - 1));
            editor.setFocus();
        }
    }

    void setFocus() {
        editor.setFocus();
    }
}
